# frozen_string_literal: true

require "digest"

module ::MedicalCommunities
  module Examiner
    # The answers that were asked for last, bounded in number and bytes. It keeps digests of questions, never
    # a text. For any number of threads.
    class Cache
      # @param most [Integer] answers
      # @param bytes [Integer] of all answers together
      def initialize(most: 500, bytes: 4 * 1024 * 1024)
        @most = most
        @bytes = bytes
        @answers = {}
        @size = 0
        @mutex = Mutex.new
      end

      # @param question [Array<String>] its parts
      # @return [String, nil]
      # A hash keeps the order of insertion: what was used last goes to the end.
      def [](*question)
        key = key_of(question)
        @mutex.synchronize do
          answer = @answers.delete(key)
          @answers[key] = answer if answer
        end
      end

      # One answer alone may take a quarter at most, or a single long text would empty the rest.
      def []=(*question, answer)
        return if answer.bytesize > @bytes / 4
        key = key_of(question)
        @mutex.synchronize do
          drop(key)
          @answers[key] = answer
          @size += answer.bytesize
          drop(@answers.first.first) while @answers.size > @most || @size > @bytes
        end
      end

      # Answers carry fingerprints.
      def inspect
        "#<#{self.class} #{@answers.size} answers, #{@size} bytes>"
      end

      private

      def key_of(question)
        Digest::SHA256.digest(question.map { |part| Digest::SHA256.digest(part) }.join)
      end

      def drop(key)
        @size -= @answers.delete(key).bytesize if @answers.key?(key)
      end
    end
  end
end
