# frozen_string_literal: true

module ::MedicalCommunities
  class StandingEntry
    # Who is meant in some entries, looked up at once. Administrators are complained about too: who did is left out of
    # what they read of themselves, and of their accounts that became this one.
    class People
      BY_REPORTERS = %w[complained hidden withdrawn].freeze

      # @param reader [User]
      def initialize(reader)
        @reader = reader
      end

      # @param entries [Array<StandingEntry>]
      # @return [Array<Array>] each entry with [actor, subject]: usernames; "#17" for an account that is gone, nil for
      #   the forum itself
      def named(entries)
        ids = entries.flat_map { |entry| [entry.actor_id, entry.subject_id] }.compact.uniq
        names = Actor.where(id: ids).joins(:user).pluck(:id, "users.username").to_h
        entries.map { |entry| [entry, of(entry, names)] }
      end

      # What somebody did, or what was done about them. Who asks for it by a name would learn the name that is left
      # out: of what others said of the reader it finds nothing.
      #
      # @param ids [Array<Integer>] of actors
      # @return [ActiveRecord::Relation]
      def entries_of(ids)
        about = StandingEntry.where(subject_id: ids)
        by = StandingEntry.where(actor_id: ids)
        about
          .or(by.where.not(event: BY_REPORTERS))
          .or(by.where(subject_id: nil))
          .or(by.where.not(subject_id: own))
      end

      private

      def of(entry, names)
        hidden = BY_REPORTERS.include?(entry.event) && own.include?(entry.subject_id)
        [hidden ? nil : name(entry.actor_id, names), name(entry.subject_id, names)]
      end

      def name(id, names)
        id && (names[id] || "##{id}")
      end

      # @return [Array<Integer>]
      def own
        @own ||= with_former(Actor.where(user_id: @reader.id).ids)
      end

      def with_former(ids)
        joined = StandingEntry.where(event: "merged", subject_id: ids)
        former = joined.pluck(Arel.sql("facts->>'from'")).map(&:to_i) - ids
        former.empty? ? ids : with_former(ids + former)
      end
    end
  end
end
