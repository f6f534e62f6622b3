# frozen_string_literal: true

module Jobs
  module MedicalCommunities
    # Writes to people who were invited together.
    class TellInvited < ::Jobs::Base
      def execute(args)
        return unless SiteSetting.medical_communities_enabled
        ::MedicalCommunities::Invitation::Tell.call(ids: args[:invitation_ids])
      end
    end
  end
end
