# frozen_string_literal: true

module ::MedicalCommunities
  # Lets a community be an ordinary category again. What watching counted stays for those who change their mind, unless
  # the category itself is gone.
  class Community::Remove
    include Service::Base

    params { attribute :category_id, :integer }

    policy :may_administer
    model :community

    transaction do
      step :remove
      step :log
    end

    private

    def may_administer(guardian:)
      guardian.is_admin?
    end

    def fetch_community(params:)
      Community.find_by(category_id: params.category_id)
    end

    def remove(community:)
      forget_counts(community) if community.category.nil?
      community.destroy!
    end

    def forget_counts(community)
      [WatchCount, ExceptionCount].each do |counts|
        counts.where(category_id: community.category_id).delete_all
      end
    end

    def log(community:, guardian:)
      StaffActionLogger.new(guardian.user).log_custom(
        "medical_community_remove",
        community.settings_in_words,
      )
    end
  end
end
