# frozen_string_literal: true

module ::MedicalCommunities
  class Promotion
    # The brands of a promotion as its post writes them, read when somebody looks.
    class Words
      # @param promotion [Promotion] with its post and topic
      def initialize(promotion)
        @promotion = promotion
        @post = promotion.post
      end

      # @param fact [Hash] of the promotion
      # @return [Array<String>] different ones, in order; none where the words are others now
      def names(fact)
        return [] unless current?
        fact["places"].filter_map { |place| slice(**place.symbolize_keys) }.uniq
      end

      private

      def current?
        return @current if defined?(@current)
        @current =
          @post.present? && Submission.digest(title: title, raw: @post.raw) == @promotion.digest
      end

      def title
        @post.topic&.title if @post.is_first_post?
      end

      # Offsets count UTF-16 units.
      def slice(field:, start:, **rest)
        units = in_utf16(field == "title" ? title.to_s : @post.raw)
        part = units.byteslice(start * 2, (rest[:end] - start) * 2)
        part&.force_encoding(Encoding::UTF_16LE)&.encode(Encoding::UTF_8)
      rescue EncodingError
        nil
      end

      def in_utf16(text)
        (@units ||= {})[text] ||= text.encode(Encoding::UTF_16LE).b
      end
    end
  end
end
