# frozen_string_literal: true

module ::MedicalCommunities
  # Who did what with complaints, strikes and standing cases, and when. Written once, never changed; no words of people.
  class StandingEntry < ActiveRecord::Base
    EVENTS = %w[
      complained
      hidden
      upheld
      dismissed
      withdrawn
      struck
      expired
      pardoned
      appealed
      appeal-decided
      case-opened
      measure-taken
      measure-undone
      case-closed
      merged
      anonymised
      exported
      removed
      restored
      forgotten
    ].freeze

    include WrittenOnce

    self.table_name = "medical_standing_entries"

    # @param event [String] of EVENTS
    # @param by [Actor, nil] nil: the forum itself
    # @param about [Actor, nil]
    # @param rest [Hash] complaint_id, strike_id, standing_case_id; facts: codes and counts
    def self.note(event, by:, about: nil, **rest)
      create!(event: event, actor_id: by&.id, subject_id: about&.id, **rest)
    end
  end
end
