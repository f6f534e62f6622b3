# frozen_string_literal: true

module ::MedicalCommunities
  module Keys
    # The keys that open what is sealed on this site: the one in use, and those before it until nothing is left of
    # them.
    class Ring
      # Separated by commas or spaces; a single one may hold some itself.
      BEFORE = "DISCOURSE_MEDICAL_ENCRYPTION_KEYS_BEFORE"
      # Another process may have replaced the key meanwhile. Rotation keeps the old one far longer.
      SECONDS = 60

      # Before the id of its key stood in front of what was sealed.
      NAMED = /\A(?<id>\h{16}):/

      def initialize
        @secrets = {}
      end

      # @return [Secret] the key in use
      def current
        named = environment_key
        return secret(named) if named
        load if stale? || @current.nil?
        @current ||= take(secret(Key.for("encryption")))
      end

      # @return [Secret, nil]
      def find(id)
        load if stale?
        known(id) || load.then { known(id) }
      end

      # @return [String, nil] nil: no key of this ring sealed it, or it was changed
      def open(sealed)
        name = sealed.match(NAMED)
        return find(name[:id])&.open(name.post_match) if name
        load if stale?
        all.lazy.filter_map { |one| one.open(sealed) }.first
      end

      # The key in use is asked for anew; the others stay known.
      def forget
        @loaded_at = nil
      end

      # @return [Array<String>] ids of the keys that the environment names
      def ids_in_environment
        environment.map(&:id)
      end

      # The keys must not get into an error report.
      def inspect
        "#<#{self.class}>"
      end

      private

      def all
        environment + @secrets.values
      end

      def known(id)
        all.find { |one| one.id == id }
      end

      def environment
        before = ENV[BEFORE].to_s
        before = [before, *before.split(","), *before.split(/[\s,]+/)].map(&:strip).uniq - [""]
        [environment_key, *before].compact.map { |key| secret(key) }
      end

      def environment_key
        ENV[ENVIRONMENT.fetch("encryption")].presence
      end

      def stale?
        @loaded_at.nil? || now - @loaded_at > SECONDS
      end

      # What was known stays known: a row may have been read just before its key was replaced.
      def load
        @loaded_at = now
        @current = nil
        rows = Key.where(purpose: "encryption").order(:id).to_a
        rows.each { |row| take(secret(row.key)) }
        used = rows.find { |row| row.retired_at.nil? }
        @current = used && secret(used.key)
      end

      def take(one)
        @secrets = @secrets.merge(one.id => one)
        one
      end

      def secret(key)
        made[key] ||= Secret.new(key)
      end

      def made
        @made ||= Concurrent::Map.new
      end

      def now
        Process.clock_gettime(Process::CLOCK_MONOTONIC)
      end
    end
  end
end
