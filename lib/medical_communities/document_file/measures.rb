# frozen_string_literal: true

module ::MedicalCommunities
  class DocumentFile
    # What pictures have in common: who draws one needs memory by its sides, whatever the file's size is.
    module Measures
      attr_reader :width, :height

      private

      def measure(width, height)
        unfit(:damaged) if width.zero? || height.zero?
        most = DocumentFile::MOST_SIDE
        unfit(:pixels) if width > most || height > most
        unfit(:pixels) if width * height > DocumentFile::MOST_PIXELS
        @width = width
        @height = height
      end

      def unfit(reason)
        raise Unfit.new(reason)
      end
    end
  end
end
