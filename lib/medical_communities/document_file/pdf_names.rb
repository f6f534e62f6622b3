# frozen_string_literal: true

module ::MedicalCommunities
  class DocumentFile
    # How often each name stands in the objects of a PDF, also in those that are packed into streams of objects. A
    # stream of another kind is passed by: it is a picture, a font, or what is drawn on a page.
    class PdfNames
      OBJECT = /\d[\0\t\n\f\r ]+\d+[\0\t\n\f\r ]+obj/n
      # Of all streams of objects together.
      MOST_UNPACKED = 20.megabytes

      def initialize(bytes)
        @bytes = bytes
        @names = Hash.new(0)
        @lengths = PdfLengths.new(bytes)
        @objects = 0
        @unpacked = 0
      end

      # @return [Hash{String => Integer}]
      def all
        words = PdfWords.new(@bytes)
        dictionary = []
        while (word = words.next)
          note(word)
          dictionary = [] if word == "obj"
          if word == "stream"
            stream(words, PdfDictionary.new(dictionary, @lengths))
            # One object has one.
            dictionary = []
          end
          dictionary << word if dictionary.size < PdfDictionary::MOST_WORDS
        end
        unfit if @objects != @bytes.scan(OBJECT).size
        @names
      end

      private

      def note(word)
        @objects += 1 if word == "obj"
        @names[word.delete_prefix("/")] += 1 if word.start_with?("/")
      end

      def stream(words, dictionary)
        content = words.stream(dictionary.length)
        return unless dictionary.type == "/ObjStm"
        inner = PdfWords.new(unpack(content, dictionary.filter))
        while (word = inner.next)
          unfit if %w[obj stream].include?(word)
          note(word)
        end
      end

      def unpack(content, filter)
        return content if filter.nil?
        unfit if filter != "/FlateDecode"
        inflate(content)
      end

      def inflate(content)
        inflater = Zlib::Inflate.new
        parts = []
        inflater.inflate(content) do |part|
          unfit if (@unpacked += part.bytesize) > MOST_UNPACKED
          parts << part
        end
        inflater.finished? ? parts.join : unfit
      rescue Zlib::Error
        unfit
      ensure
        inflater&.close
      end

      # Also when there are more objects than were read: one hides in a stream, a string or a comment, for a reader that
      # jumps there.
      def unfit
        raise Unfit.new(:damaged)
      end
    end
  end
end
