# frozen_string_literal: true

module ::MedicalCommunities
  # What someone who may read a community may do there. Core's groups say who may read and write; they cannot say
  # "not for a while". Each kind of limit is a class below that answers `of(user, charter)`.
  #
  # A limit never takes away reading, leaving, flagging or deleting one's own post.
  class Participation
    # kind: Symbol, also the key of the sentence; until: Date, Time or nil
    Limit =
      Struct.new(:kind, :until, keyword_init: true) do
        # @return [String] in the reader's language, why and until when
        def sentence
          date = self.until && I18n.l(self.until.to_date, format: :long)
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
      # @return [Limit, nil]
      def limit(user, category_id)
        charter = user && SiteSetting.medical_communities_enabled && Charter.of(category_id)
        return unless charter
        kinds.lazy.filter_map { |kind| kind.of(user, charter) }.first
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
