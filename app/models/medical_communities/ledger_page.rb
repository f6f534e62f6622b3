# frozen_string_literal: true

module ::MedicalCommunities
  # A page of a ledger, the newest first.
  class LedgerPage
    SIZE = 50

    # @param entries [ActiveRecord::Relation]
    # @param before [Integer, nil] only what is older than this entry
    # @param event [String, nil]
    # @param people [Array<Integer>, nil] who did it, or whom it is about
    def initialize(entries, before: nil, event: nil, people: nil)
      @entries = entries
      @entries = @entries.where(id: ...before) if before
      @entries = @entries.where(event: event) if event.present?
      @entries = @entries.where(subject_id: people).or(@entries.where(actor_id: people)) if people
    end

    def entries
      found.first(SIZE)
    end

    def more?
      found.size > SIZE
    end

    private

    def found
      @found ||= @entries.order(id: :desc).limit(SIZE + 1).to_a
    end
  end
end
