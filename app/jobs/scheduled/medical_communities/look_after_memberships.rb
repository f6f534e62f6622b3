# frozen_string_literal: true

module Jobs
  module MedicalCommunities
    # What time brings: requests that wait too long, bars that end, and people who came past us.
    class LookAfterMemberships < ::Jobs::Scheduled
      every 1.hour

      def execute(_args)
        return unless SiteSetting.medical_communities_enabled
        ::MedicalCommunities::MembershipRequest::Remind.call
        ::MedicalCommunities::Bar::RunOut.call
        ::MedicalCommunities::Membership::Reconcile.call
        ::MedicalCommunities::Membership::TellOfSideDoors.call
      end
    end
  end
end
