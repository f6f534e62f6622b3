# frozen_string_literal: true

module ::MedicalCommunities
  # What the request at work brought along, for validations that core calls without it.
  class Current < ActiveSupport::CurrentAttributes
    # The attestation as it came; the verdict that keeps the request from being done.
    attribute :attestation, :refusal
  end
end
