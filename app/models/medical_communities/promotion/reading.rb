# frozen_string_literal: true

module ::MedicalCommunities
  class Promotion
    # Which brands a published post names, and the signs near each: as the community's rule for brand names finds them,
    # whatever else is found there.
    class Reading
      # @param charter [Charter, nil]
      # @return [Boolean] whether brands are pointed out there at all
      def self.in?(charter)
        return false unless charter&.enforces?
        severity = charter.severities[RULE] || Preset.find(charter.preset)&.severities.to_h[RULE]
        severity.present? && severity != "off"
      end

      # @param published_post [PublishedPost]

      def initialize(published_post)
        @post = published_post.post
        @charter = published_post.charter
        @submission = published_post.submission if @charter
      end

      # @return [Boolean]
      def due?
        self.class.in?(@charter) && @post.post_type == ::Post.types[:regular] &&
          User.human_user_id?(@post.user_id || 0)
      end

      # @return [Array<Hash>, nil] digest, signs and places of each brand; nil: it could not be read
      def brands
        places = found
        return [] if places.empty?
        Examiner
          .promotions(text, places)
          .map do |one|
            { "brand" => BrandMention.digest(one["key"]), **one.slice("signs", "places") }
          end
      rescue Examiner::Error
        nil
      end

      private

      def found
        report = Examiner.examine(text, policy)
        raise Examiner::Error::Failed, cause: nil if report["problem"]
        report["findings"]
          .select { |finding| finding["rule"] == RULE }
          .map { |finding| finding.slice("field", "start", "end") }
      end

      def text
        { "title" => @submission.title.to_s, "raw" => @submission.raw }
      end

      # Alone: where an identifier overlaps a name, that is all that is found.
      def policy
        off = (Preset.rules - [RULE]).to_h { |rule| [rule, "off"] }
        @charter.policy.merge("severities" => off.merge(RULE => "advise"))
      end
    end
  end
end
