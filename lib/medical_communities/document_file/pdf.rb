# frozen_string_literal: true

module ::MedicalCommunities
  class DocumentFile
    # Reads a PDF as a list of objects from its first to its last byte. What it cannot read it does not take: a viewer
    # that is more lenient might find something there. Usually there is none to read: the page turns PDFs into pictures.
    class Pdf
      # Names that run, open, send or carry something.
      ACTIVE = %w[
        JavaScript
        JS
        OpenAction
        AA
        Launch
        EmbeddedFile
        EmbeddedFiles
        EF
        RichMedia
        Movie
        Sound
        Rendition
        3D
        SubmitForm
        ImportData
        GoToR
        GoToE
        XFA
      ].freeze
      MOST_PAGES = 40
      END_MARK = /%%EOF[\r\n]{0,2}\z/n
      # The end of a ZIP archive, whose reader begins at the end of the file.
      ZIP_END = "PK\x05\x06".b
      ZIP_REACH = 66_000

      attr_reader :clean, :width, :height

      def self.begins?(bytes)
        bytes.start_with?("%PDF-")
      end

      def initialize(bytes)
        @clean = bytes
        raise Unfit.new(bytes.include?("%%EOF") ? :more : :damaged) unless bytes.match?(END_MARK)
        if bytes.byteslice([0, bytes.bytesize - ZIP_REACH].max..).include?(ZIP_END)
          raise Unfit.new(:more)
        end
        judge(PdfNames.new(bytes).all)
      end

      private

      def judge(names)
        raise Unfit.new(:locked) if names.key?("Encrypt")
        raise Unfit.new(:active) if ACTIVE.any? { |name| names.key?(name) }
        raise Unfit.new(:damaged) if names["Page"].zero?
        raise Unfit.new(:pages) if names["Page"] > MOST_PAGES
      end
    end
  end
end
