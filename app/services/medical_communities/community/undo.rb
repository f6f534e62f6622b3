# frozen_string_literal: true

module ::MedicalCommunities
  # Takes back exactly what founding a community made, while nobody has used it.
  class Community::Undo
    include Service::Base

    params { attribute :community_id, :integer }

    policy :may_administer

    lock(:community_id) do
      model :founding
      policy :unused

      transaction do
        step :log
        step :undo
      end
    end

    private

    def may_administer(guardian:)
      guardian.is_admin?
    end

    def fetch_founding(params:)
      Founding.includes(:community).find_by(community_id: params.community_id)
    end

    def unused(founding:)
      founding.obstacle.nil?
    end

    def log(founding:, guardian:)
      StaffActionLogger.new(guardian.user).log_custom(
        "medical_community_undo",
        founding.community.settings_in_words,
      )
    end

    def undo(founding:)
      founding.destroy!
      FoundingPlan.undo(founding)
    end
  end
end
