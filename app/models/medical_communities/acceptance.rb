# frozen_string_literal: true

module ::MedicalCommunities
  # That someone accepted a version of a community's rules, and when. Never changed, never taken back.
  class Acceptance < ActiveRecord::Base
    self.table_name = "medical_acceptances"

    belongs_to :rules_version, class_name: "MedicalCommunities::RulesVersion"
    belongs_to :user

    validates :user_id, uniqueness: { scope: :rules_version_id }

    # @return [Boolean] true also where there are no rules to accept
    def self.given?(user, community)
      version = RulesVersion.in_force(community)
      version.nil? || exists?(rules_version_id: version.id, user_id: user.id)
    end
  end
end
