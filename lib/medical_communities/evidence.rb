# frozen_string_literal: true

module ::MedicalCommunities
  # What speaks for an application, and how much it can carry. A number alone never carries more than level 1: the
  # numbers of doctors are public. People decide; this is the most that they may grant.
  class Evidence
    # Means that others than the applicant answer for.
    BY_OTHERS = %w[institution vouches login].freeze

    # @param means [Array<String>] of CredentialCheck::MEANS
    # @param readers [Integer] verifiers who saw the documents
    def initialize(means, readers: 1)
      @means = means
      @readers = readers
    end

    # @return [Integer] 0: nothing can be granted, to 3
    def highest_level
      return 0 if @means.empty?
      return document_level if @means.include?("document")
      by_others.size > 1 ? 2 : 1
    end

    private

    def document_level
      @readers > 1 || by_others.any? ? 3 : 2
    end

    def by_others
      @means & BY_OTHERS
    end
  end
end
