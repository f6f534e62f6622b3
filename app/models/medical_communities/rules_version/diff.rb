# frozen_string_literal: true

module ::MedicalCommunities
  class RulesVersion
    # What a version changed in the one before it, for people to read.
    class Diff
      # @param version [RulesVersion]
      # @param locale [String, Symbol] the reader's
      def initialize(version, locale = I18n.locale)
        @version = version
        @locale = locale
      end

      # @return [String] HTML with <ins> and <del>, made by core of cooked Markdown
      def html
        DiscourseDiff.new(cooked(former), cooked(@version)).inline_html
      end

      private

      def former
        RulesVersion
          .where(community_id: @version.community_id)
          .where("number < ?", @version.number)
          .order(:number)
          .last
      end

      def cooked(version)
        version ? version.cooked(@locale) : ""
      end
    end
  end
end
