# frozen_string_literal: true

module ::MedicalCommunities
  class Participation
    # A member who has not accepted the rules in force. Where a banner asks, nothing is in the way.
    module UnacceptedRules
      # @return [Limit, nil]
      def self.of(user, charter)
        return if charter.rules.nil? || charter.rules["asks"] == "banner"
        return unless user.in_any_groups?(charter.group_ids)
        return if Acceptance.exists?(rules_version_id: charter.rules["id"], user_id: user.id)
        Limit.new(
          kind: :rules,
          community_id: charter.community_id,
          asks: charter.rules["asks"] == "next_post",
        )
      end
    end
  end
end
