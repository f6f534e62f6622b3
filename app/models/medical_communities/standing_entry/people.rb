# frozen_string_literal: true

module ::MedicalCommunities
  class StandingEntry
    # Who is meant in some entries, looked up at once. Administrators are complained about too: who did is left out of
    # what they read of themselves.
    module People
      BY_REPORTERS = %w[complained hidden withdrawn].freeze

      class << self
        # @param entries [Array<StandingEntry>]
        # @param reader [User]
        # @return [Array<Array>] each entry with [actor, subject]: usernames; "#17" for an account that is gone, nil
        #   for the forum itself
        def named(entries, reader:)
          ids = entries.flat_map { |entry| [entry.actor_id, entry.subject_id] }.compact.uniq
          people = Actor.where(id: ids).joins(:user).pluck(:id, "users.username", :user_id)
          names = people.to_h { |id, name, _user| [id, name] }
          own = people.select { |_id, _name, user| user == reader.id }.map(&:first)
          entries.map { |entry| [entry, of(entry, names, own)] }
        end

        private

        def of(entry, names, own)
          subject = name(entry.subject_id, names)
          hidden = BY_REPORTERS.include?(entry.event) && own.include?(entry.subject_id)
          [hidden ? nil : name(entry.actor_id, names), subject]
        end

        def name(id, names)
          id && (names[id] || "##{id}")
        end
      end
    end
  end
end
