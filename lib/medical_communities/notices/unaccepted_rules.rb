# frozen_string_literal: true

module ::MedicalCommunities
  module Notices
    # Rules in force that this member has not accepted.
    module UnacceptedRules
      def self.of(user, charters)
        asking = charters.select(&:rules)
        ids = asking.map { |charter| charter.rules["id"] }
        accepted =
          Acceptance.where(user_id: user.id, rules_version_id: ids).pluck(:rules_version_id)
        asking.reject { |charter| accepted.include?(charter.rules["id"]) }.map { |one| notice(one) }
      end

      def self.notice(charter)
        {
          kind: "rules",
          community_id: charter.community_id,
          category_id: charter.category_id,
          asks: charter.rules["asks"],
        }
      end
      private_class_method :notice
    end
  end
end
