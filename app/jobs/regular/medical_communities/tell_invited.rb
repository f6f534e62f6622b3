# frozen_string_literal: true

module Jobs
  module MedicalCommunities
    # Writes to people who were invited together.
    class TellInvited < ::Jobs::Base
      def execute(args)
        ::MedicalCommunities::Invitation::Tell.call(ids: args[:invitation_ids])
      end
    end
  end
end
