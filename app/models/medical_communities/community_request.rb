# frozen_string_literal: true

module ::MedicalCommunities
  # That someone wants a community which there is not yet. Others sign; then administrators decide.
  class CommunityRequest < ActiveRecord::Base
    include Sealed

    NAME = (3..100)
    MOST_WORDS = 2000

    self.table_name = "medical_community_requests"

    belongs_to :author, class_name: "User", foreign_key: :user_id, inverse_of: false
    belongs_to :specialty, class_name: "MedicalCommunities::Specialty", optional: true
    has_many :co_signatures, class_name: "MedicalCommunities::CoSignature", dependent: :delete_all
    has_one :community_decision,
            class_name: "MedicalCommunities::CommunityDecision",
            dependent: :delete
    has_one :reviewable,
            -> { where(type: "ReviewableMedicalCommunityRequest") },
            as: :target,
            dependent: :destroy

    seals :reasons

    scope :waiting, -> { where(closed_at: nil) }

    # @return [Boolean]
    def waiting?
      closed_at.nil?
    end

    # @return [String] signing: more signatures are needed; waiting: administrators have it; else how it ended
    def state
      return community_decision&.outcome || "withdrawn" unless waiting?
      reviewable ? "waiting" : "signing"
    end

    # @return [Integer] how many more have to sign
    def signatures_missing
      [SiteSetting.medical_communities_co_signers - co_signatures.size, 0].max
    end

    # @param outcome [String] of CommunityDecision
    def close(outcome, by:, note: nil)
      create_community_decision!(outcome: outcome, decided_by: by, note: note)
      update!(closed_at: Time.zone.now)
    end
  end
end
