# frozen_string_literal: true

module ::MedicalCommunities
  class LedgerEntry
    # Who is meant in some entries, looked up at once.
    module People
      # @param entries [Array<LedgerEntry>]
      # @return [Array<Array>] each entry with [actor, subject]: usernames; "#17" for an account that is gone, nil for
      #   the forum itself
      def self.named(entries)
        ids = entries.flat_map { |entry| [entry.actor_id, entry.subject_id] }.compact.uniq
        names = User.where(id: ids).pluck(:id, :username).to_h
        name = ->(id) { id && (names[id] || "##{id}") }
        entries.map { |entry| [entry, [name.call(entry.actor_id), name.call(entry.subject_id)]] }
      end
    end
  end
end
