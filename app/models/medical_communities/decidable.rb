# frozen_string_literal: true

module ::MedicalCommunities
  # Reviewables that people decide about once: what the queue is answered when there is nothing left to decide.
  module Decidable
    # Nothing is left to decide.
    def settle(user)
      transition_to(:ignored, user) if pending?
    end

    # Core would say no more than that something is not allowed, or that something has changed.
    def perform(performed_by, action_id, args = nil)
      super
    rescue Reviewable::InvalidAction, Reviewable::UpdateConflict
      sentence = decided_already
      raise if sentence.nil?
      failed(sentence)
    end

    private

    # @return [String, nil] why there is nothing to decide, if there is nothing
    def decided_already
    end

    # @param sentence [String] why nothing was done
    def failed(sentence)
      errors.add(:base, sentence)
      create_result(:failure) { |failure| failure.errors = errors }
    end
  end
end
