# frozen_string_literal: true

module ::MedicalCommunities
  # A moderator invites people whose verified specialty is the community's. Who is a member, barred, has asked, or was
  # invited before is left out, and nobody says of whom that is.
  class Invitation::Send
    include Service::Base

    MOST_AT_ONCE = 100

    params do
      attribute :community_id, :integer
      attribute :user_ids, :array

      validates :user_ids, presence: true, length: { maximum: MOST_AT_ONCE }
    end

    model :community
    policy :empowered
    policy :within_a_day
    model :users, optional: true

    transaction do
      step :invite
      step :log
    end

    step :tell

    private

    def fetch_community(params:, guardian:)
      found = Community.find_by(id: params.community_id)
      found if found&.joinable? && found.moderated_by?(guardian.user)
    end

    def empowered(community:, guardian:)
      Powers.include?(guardian.user, community.category_id, "invite")
    end

    def within_a_day(community:, params:)
      today = Invitation.where(community: community, created_at: 1.day.ago..).count
      today + params.user_ids.size <= SiteSetting.medical_communities_invitations_per_day
    end

    def fetch_users(community:, params:)
      Invitation::Candidates
        .new(community)
        .all
        .where(id: params.user_ids.map { |id| id.to_s.to_i })
        .to_a
    end

    def invite(community:, users:, guardian:)
      context[:ids] = []
      return if users.empty?
      now = Time.zone.now
      rows =
        users.map do |user|
          {
            community_id: community.id,
            user_id: user.id,
            invited_by_id: guardian.user.id,
            created_at: now,
          }
        end
      context[:ids] = Invitation.insert_all(rows, returning: :id).rows.flatten
    end

    def log(community:, ids:, guardian:)
      return if ids.empty?
      StaffActionLogger.new(guardian.user).log_custom(
        "medical_invitations",
        category_id: community.category_id,
        count: ids.size,
      )
    end

    def tell(ids:)
      return if ids.empty?
      Jobs.enqueue(Jobs::MedicalCommunities::TellInvited, invitation_ids: ids)
    end
  end
end
