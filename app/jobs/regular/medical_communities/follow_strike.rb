# frozen_string_literal: true

module Jobs
  module MedicalCommunities
    # What comes of a strike that was issued, removed or kept: an appeal that nobody has to decide, and letters.
    class FollowStrike < ::Jobs::Base
      def execute(args)
        return unless SiteSetting.medical_communities_enabled
        ::MedicalCommunities::Appeal::Settle.call(strike_id: args[:strike_id])
        ::MedicalCommunities::Strike::Tell.call(id: args[:strike_id])
      end
    end
  end
end
