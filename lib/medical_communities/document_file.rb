# frozen_string_literal: true

module ::MedicalCommunities
  # A file as somebody sends it, judged by its bytes: neither its name nor what the browser says it is counts. Nothing
  # here draws it or hands it to a program that does.
  class DocumentFile
    # Why a file is not taken: reasons are keys of sentences.
    class Unfit < StandardError
      attr_reader :reason

      # @param reason [Symbol] empty, large, other-kind, damaged, more, pixels, moving, locked, active, pages
      def initialize(reason)
        @reason = reason
        super(reason.to_s)
      end
    end

    READERS = { "jpeg" => Jpeg, "png" => Png, "webp" => Webp, "pdf" => Pdf }.freeze
    MOST_PIXELS = 40_000_000
    MOST_SIDE = 12_000

    # @param bytes [String]
    def initialize(bytes)
      @bytes = bytes.b
    end

    # @return [String, nil] of CredentialDocument::FORMATS
    def format
      @format ||= READERS.keys.find { |name| READERS.fetch(name).begins?(@bytes) }
    end

    # @return [Symbol, nil] nil: it can be kept
    def reason
      found
      @reason
    end

    # @return [Integer, nil] nil also of a PDF
    def width
      found&.width
    end

    # @return [Integer, nil]
    def height
      found&.height
    end

    # @return [String] what is to be kept: without place, date, camera, comments, thumbnails
    def clean
      found.clean
    end

    # Someone's licence must not get into an error report.
    def inspect
      "#<#{self.class} #{format} #{@bytes.bytesize}>"
    end

    private

    def found
      return @found if defined?(@found)
      @found = nil
      @found = look
    rescue Unfit => unfit
      @reason = unfit.reason
      @found
    end

    def look
      raise Unfit.new(:empty) if @bytes.empty?
      raise Unfit.new(:large) if @bytes.bytesize > CredentialDocument::MOST_BYTES
      raise Unfit.new(:other_kind) if format.nil?
      READERS.fetch(format).new(@bytes)
    end
  end
end
