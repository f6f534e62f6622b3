# frozen_string_literal: true

module ::MedicalCommunities
  # Entries of a ledger. The database refuses to change them, too. Whoever includes it has EVENTS.
  module WrittenOnce
    extend ActiveSupport::Concern

    included { validates :event, inclusion: { in: self::EVENTS } }

    def readonly?
      persisted?
    end
  end
end
