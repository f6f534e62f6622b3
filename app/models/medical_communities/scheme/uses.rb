# frozen_string_literal: true

module ::MedicalCommunities
  # Who gave a number of a kind: verification requests that wait, and credentials.
  class Scheme::Uses
    KINDS = {
      waiting: -> { CredentialApplication.waiting },
      credentials: -> { Credential.all },
    }.freeze

    # @param key [String, nil] nil: of all kinds
    def initialize(key = nil)
      @counts =
        KINDS.transform_values do |records|
          (key ? records.call.where(scheme: key) : records.call.where.not(scheme: nil)).group(
            :scheme,
          ).count
        end
    end

    # @return [Hash] how many of each
    def of(key)
      @counts.transform_values { |counts| counts.fetch(key, 0) }
    end

    # @return [Boolean]
    def any?(key)
      of(key).values.any?(&:positive?)
    end

    # @return [Boolean]
    def waiting?(key)
      of(key)[:waiting].positive?
    end
  end
end
