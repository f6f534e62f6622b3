# frozen_string_literal: true

module Jobs
  module MedicalCommunities
    # Also while the plugin is off: a promise to forget holds.
    class ForgetBrandMentions < ::Jobs::Scheduled
      every 1.day

      def execute(_args)
        ::MedicalCommunities::BrandMention.forget_old
      end
    end
  end
end
