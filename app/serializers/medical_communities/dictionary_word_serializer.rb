# frozen_string_literal: true

module ::MedicalCommunities
  # What was said of a word, by whom and why, and how that ended. People are read beforehand.
  class DictionaryWordSerializer < ::ApplicationSerializer
    attributes :id, :kind, :word, :ingredients, :reason, :by, :at, :ended

    def by
      object.begun_by&.user&.username
    end

    def at
      object.created_at
    end

    def ended
      return if object.standing?
      { by: object.ended_by&.user&.username, reason: object.end_reason, at: object.ended_at }
    end
  end
end
