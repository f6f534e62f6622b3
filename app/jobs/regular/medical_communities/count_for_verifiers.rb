# frozen_string_literal: true

module Jobs
  module MedicalCommunities
    # Core tells staff and moderators of a category how much waits for them; these are neither.
    class CountForVerifiers < ::Jobs::Base
      def execute(args)
        application =
          ReviewableMedicalCredentialApplication.find_by(id: args[:reviewable_id])&.target
        return if application.nil?
        ::MedicalCommunities::Verifiers
          .of(application)
          .limit(::MedicalCommunities::Letter::MOST_MODERATORS)
          .each(&:publish_reviewable_counts)
      end
    end
  end
end
