# frozen_string_literal: true

module ::MedicalCommunities
  # That someone asked to join a community. Asking again is a new request that knows the former one.
  class MembershipRequest < ActiveRecord::Base
    include Sealed

    MOST_WORDS = 2000
    # What belongs to one in the review queue.
    DOSSIER = [
      :applicant,
      :claimed_by,
      :departures,
      { membership_decision: :decided_by },
      { specialty_claims: :specialty },
      { thread: { membership_decision: :decided_by } },
      { bars: :barred_by },
      { credentials: { specialties: :parent } },
      { community: %i[category specialty] },
    ].freeze

    self.table_name = "medical_membership_requests"

    belongs_to :community, class_name: "MedicalCommunities::Community"
    belongs_to :applicant, class_name: "User", foreign_key: :user_id, inverse_of: false
    belongs_to :claimed_by, class_name: "User", optional: true
    belongs_to :former, class_name: "MedicalCommunities::MembershipRequest", optional: true
    has_one :membership_decision,
            class_name: "MedicalCommunities::MembershipDecision",
            dependent: :delete
    has_one :reviewable,
            -> { where(type: "ReviewableMedicalMembershipRequest") },
            as: :target,
            dependent: :destroy
    with_options primary_key: %i[user_id community_id], foreign_key: %i[user_id community_id] do
      has_many :thread, class_name: "MedicalCommunities::MembershipRequest", inverse_of: false
      has_many :bars, class_name: "MedicalCommunities::Bar", inverse_of: false
      has_many :departures, class_name: "MedicalCommunities::Departure", inverse_of: false
    end
    has_many :specialty_claims,
             class_name: "MedicalCommunities::SpecialtyClaim",
             primary_key: :user_id,
             foreign_key: :user_id,
             inverse_of: false
    has_many :credentials,
             -> { in_force },
             class_name: "MedicalCommunities::Credential",
             primary_key: :user_id,
             foreign_key: :user_id,
             inverse_of: false

    seals :words

    scope :waiting, -> { where(closed_at: nil) }

    delegate :category_id, to: :community

    # @return [Boolean]
    def waiting?
      closed_at.nil?
    end

    # @return [String] waiting, or how it ended: see MembershipDecision::OUTCOMES
    def state
      waiting? ? "waiting" : membership_decision&.outcome || "settled"
    end

    # @param outcome [String]
    # @param by [User]
    def close(outcome, by:, **rest)
      create_membership_decision!(outcome: outcome, decided_by: by, **rest)
      update!(closed_at: Time.zone.now)
    end

    # @return [Date, nil] from when on the applicant may ask again; nil: at once
    def ask_again_on
      day = membership_decision&.ask_again_on
      day if day&.future?
    end
  end
end
