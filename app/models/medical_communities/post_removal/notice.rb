# frozen_string_literal: true

module ::MedicalCommunities
  class PostRemoval
    # What an author reads of posts that went for one reason: which, why, what follows, how to put it right, whom to
    # ask. Who decided stays with those who did.
    class Notice
      WORDS = Place::WORDS

      # @param removals [Array<PostRemoval>] of one author, community, way and reason
      # @param reader [User]
      def initialize(removals, reader)
        @removals = removals
        @reader = reader
        @removal = removals.first
        @reasons = removals.map { |one| Reason.new(one) }
      end

      # @return [Symbol] key below system_messages
      def letter
        :"medical_post_taken_#{@removal.way}"
      end

      # @return [Hash]
      def words
        {
          community: community,
          what: @removals.map { |one| "\n- #{Place.new(one, @reader)}" }.join,
          reason: reason || say("no_reason"),
          consequence: consequence,
          remedy: say(reason ? "write_anew" : "ask_first"),
          minutes: Isolate.call(SiteSetting.cooldown_minutes_after_hiding_posts),
          link: Place.new(@removal, @reader).link,
          ask: ask,
        }
      end

      # @return [String]
      def community
        there&.category ? Letter.name(there) : "\u2068#{Letter.plain(SiteSetting.title)}\u2069"
      end

      # @return [String] to those who can answer
      def ask
        Letter.ask(there, @reader)
      end

      private

      def there
        @removal.community
      end

      def say(key, **given)
        I18n.t("#{WORDS}.#{key}", **given)
      end

      def reason
        @reason ||= @reasons.first.sentence
      end

      def consequence
        strike = @reasons.filter_map(&:strike).last
        return say("no_strike") if strike.nil?
        say(
          strike.open_to_appeal? ? "strike" : "strike_only",
          date: Letter.day(strike.expires_on),
          appeal_date: Letter.day(strike.appeal_until),
          link: Letter.link("/communities/standing"),
        )
      end
    end
  end
end
