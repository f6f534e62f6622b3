# frozen_string_literal: true

module ::MedicalCommunities
  # Gives many members of a community time to verify until a day, or takes a deadline away. Who wrote there before it
  # had members becomes one; that is done by a job.
  class Deadline::Set
    include Service::Base

    MOST_YEARS = 5

    params do
      attribute :community_id, :integer
      attribute :verify_by, :date
      attribute :clear, :boolean, default: false
      attribute :user_ids, :array, default: []
      attribute :everyone, :boolean, default: false
      attribute :filter, :string

      validate :day_is_to_come
      validates :user_ids, presence: true, unless: :everyone

      def day_is_to_come
        return if clear
        range = Time.zone.today..MOST_YEARS.years.from_now.to_date
        errors.add(:verify_by, :invalid) unless verify_by && range.cover?(verify_by)
      end
    end

    policy :may_administer
    model :community
    model :user_ids, optional: true

    transaction do
      step :clear_deadlines
      step :set_deadlines
      step :log
    end

    step :admit_writers

    private

    def may_administer(guardian:)
      guardian.is_admin?
    end

    def fetch_community(params:)
      found = Community.find_by(id: params.community_id)
      found if found&.joinable?
    end

    def fetch_user_ids(params:, community:)
      among = params.everyone ? nil : params.user_ids.map { |id| id.to_s.to_i }
      Deadlines.new(community, filter: params.filter).user_ids(among: among)
    end

    def clear_deadlines(params:, community:, user_ids:)
      return unless params.clear
      Membership.where(community: community, user_id: user_ids).update_all(verify_by: nil)
    end

    def set_deadlines(params:, community:, user_ids:)
      return if params.clear || user_ids.empty?
      DB.exec(<<~SQL, community.id, params.verify_by, community.member_group_id, user_ids)
        INSERT INTO medical_memberships
          (community_id, user_id, origin, verify_by, created_at, updated_at)
        SELECT ?, user_id, 'adopted', ?, NOW(), NOW()
        FROM group_users WHERE group_id = ? AND user_id IN (?)
        ON CONFLICT (community_id, user_id)
        DO UPDATE SET verify_by = EXCLUDED.verify_by, updated_at = NOW()
      SQL
    end

    def log(params:, community:, user_ids:, guardian:)
      StaffActionLogger.new(guardian.user).log_custom(
        "medical_deadline_set",
        {
          category_id: community.category_id,
          verify_by: params.clear ? nil : params.verify_by,
          people: user_ids.size,
        },
      )
    end

    def admit_writers(params:, community:, user_ids:, guardian:)
      return if params.clear
      members = GroupUser.where(group_id: community.member_group_id).pluck(:user_id).to_set
      (user_ids.reject { |id| members.include?(id) }).each_slice(100) do |ids|
        Jobs.enqueue(
          Jobs::MedicalCommunities::AdoptMembers,
          community_id: community.id,
          user_ids: ids,
          verify_by: params.verify_by.iso8601,
          by_id: guardian.user.id,
        )
      end
    end
  end
end
