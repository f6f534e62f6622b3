# frozen_string_literal: true

module ::MedicalCommunities
  # A moderator keeps someone from taking part in a community: no topics, replies, edits, likes there, no messages to
  # its groups, and no membership. Elsewhere nothing changes.
  class Bar::Impose
    include Service::Base

    # Whoever means longer means without end.
    MOST_YEARS = 10

    params do
      include ReadableDays

      attribute :community_id, :integer
      attribute :user_id, :integer
      attribute :reason, :string
      attribute :words, :string
      attribute :ends_on, :date

      readable_days :ends_on
      before_validation { self.words = words&.strip.presence }
      validates :reason, inclusion: { in: Bar::REASONS }
      validates :words, length: { maximum: Bar::MOST_WORDS }
      validate :ends_later

      def ends_later
        return if ends_on.nil?
        today = Time.zone.today
        errors.add(:ends_on, :invalid) unless ends_on.between?(today, today + MOST_YEARS.years)
      end
    end

    model :community
    policy :empowered
    model :user
    policy :may_be_barred
    model :membership, optional: true

    try(ActiveRecord::RecordNotUnique) do
      transaction do
        step :end_what_ran_out
        step :record
        step :end_membership
        step :settle
        step :log
      end
    end

    step :tell

    private

    def fetch_community(params:, guardian:)
      found = Community.find_by(id: params.community_id)
      found if found&.joinable? && found.moderated_by?(guardian.user)
    end

    def empowered(community:, guardian:)
      Powers.include?(guardian.user, community.category_id, "bar")
    end

    def fetch_user(params:)
      User.real.find_by(id: params.user_id)
    end

    # Those who run it are taken from its moderators first.
    def may_be_barred(community:, user:)
      !community.moderated_by?(user)
    end

    def fetch_membership(community:, user:)
      Membership.find_by(community: community, user: user)
    end

    def end_what_ran_out(community:, user:)
      Bar.run_out.where(community: community, user: user).update_all(ended_at: Time.zone.now)
    end

    def record(community:, user:, membership:, params:, guardian:)
      context[:bar] = Bar.create!(
        community: community,
        user: user,
        barred_by: guardian.user,
        membership_origin: membership&.origin,
        membership_verify_by: membership&.verify_by,
        **params.slice(:reason, :words, :ends_on),
      )
    end

    def end_membership(community:, user:, membership:, guardian:)
      return if membership.nil? && !community.member?(user)
      Membership::End.call(community: community, user: user, way: "barred", by: guardian.user)
    end

    def settle(community:, user:)
      MembershipRequest::Settle.call(scope: { community: community, user_id: user.id })
      Invitation.open.where(community: community, user: user).delete_all
    end

    def log(community:, user:, guardian:, params:)
      StaffActionLogger.new(guardian.user).log_custom(
        "medical_bar",
        target_user_id: user.id,
        category_id: community.category_id,
        reason: params.reason,
      )
    end

    def tell(bar:)
      Bar::Tell.call(bar: bar, news: :imposed)
    end
  end
end
