# frozen_string_literal: true

module ::MedicalCommunities
  class DocumentFile
    # Lengths of streams that are objects of their own. The file is looked through once, however many streams ask.
    class PdfLengths
      STORED = /(?<!\d)(\d{1,7})\s+\d+\s+obj\s+(\d{1,9})\s+endobj/n

      # @param bytes [String] of the whole file
      def initialize(bytes)
        @bytes = bytes
      end

      # @param number [String] of the object
      # @return [String]
      def of(number)
        found = all[number].to_a
        found.size == 1 ? found.first.last : raise(Unfit.new(:damaged))
      end

      private

      def all
        @all ||= @bytes.scan(STORED).group_by(&:first)
      end
    end
  end
end
