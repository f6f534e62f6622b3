# frozen_string_literal: true

module ::MedicalCommunities
  class DocumentFile
    # What stands before a stream: how long it is, what it holds, how it is packed.
    class PdfDictionary
      MOST_WORDS = 500

      # @param words [Array<String>] since the object began
      # @param lengths [PdfLengths] for one that is an object of its own
      def initialize(words, lengths)
        @lengths = lengths
        @values = own(words)
      end

      # @return [Integer]
      def length
        first, _generation, reference = @values["/Length"]
        number = reference == "R" ? @lengths.of(first.to_s) : first
        number.to_s.match?(/\A\d{1,9}\z/) ? number.to_i : raise(Unfit.new(:damaged))
      end

      # @return [String, nil]
      def type
        @values["/Type"]&.first
      end

      # @return [String, nil] anything but one plain name does not count as one
      def filter
        words = @values["/Filter"]
        return if words.nil?
        words.first == "[" && words[2] == "]" ? words[1] : words.first
      end

      private

      # Of the outermost brackets only: what stands deeper belongs to something else.
      def own(words)
        depth = 0
        words
          .each_with_index
          .with_object({}) do |(word, index), found|
            depth += { "<<" => 1, ">>" => -1 }.fetch(word, 0)
            next unless depth == 1 && word.start_with?("/")
            if found.key?(word) && %w[/Length /Type /Filter].include?(word)
              raise Unfit.new(:damaged)
            end
            found[word] = words[index + 1, 3]
          end
      end
    end
  end
end
