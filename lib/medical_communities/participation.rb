# frozen_string_literal: true

module ::MedicalCommunities
  # What someone who may read a community may do there. Core's groups say who may read and write; they cannot say
  # "not for a while". Each kind of limit is a class below that answers `of(user, charter)`.
  #
  # A limit never takes away reading, leaving, flagging or deleting one's own post.
  class Participation
    # kind: Symbol, also the key of the sentence; until: Date, Time or nil; asks: only whoever posts is told, and may
    # put it right at once
    Limit =
      Struct.new(:kind, :until, :community_id, :asks, keyword_init: true) do
        # @return [Hash] for our client, beside the sentence
        def to_response
          { kind: kind, until: self.until&.to_date, community_id: community_id }
        end

        # @return [String] in the reader's language, why and until when
        def sentence
          date = self.until && Day.in_words(self.until.to_date)
          key = date ? "#{kind}_until" : kind
          I18n.t("medical_communities.participation.#{key}", date: date)
        end
      end

    @kinds = []

    class << self
      # In the order in which they are told: the first that holds is the one that people read.
      #
      # @return [Array<#of>] each answers of(user, charter): a Limit or nil, with at most one query
      attr_reader :kinds

      # @param user [User, nil]
      # @param category_id [Integer, nil]
      # @return [Limit, nil] what keeps this person from posting now, also what only asks
      def limit_or_question(user, category_id)
        charter = user && SiteSetting.medical_communities_enabled && Charter.of(category_id)
        return unless charter
        kinds.lazy.filter_map { |kind| kind.of(user, charter) }.first
      end

      # @return [Limit, nil] what core is told: here the person may not
      def limit(user, category_id)
        found = limit_or_question(user, category_id)
        found unless found&.asks
      end

      # @param group_id [Integer]
      # @return [Limit, nil] of the community whose members or moderators this group holds
      def limit_on_messages(user, group_id)
        charter = Charter.all.find { |one| one.group_ids.include?(group_id) }
        charter && limit(user, charter.category_id)
      end
    end
  end
end
