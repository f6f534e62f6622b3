# frozen_string_literal: true

module ::MedicalCommunities
  module Examiner
    # Why a question got no answer. The message is fixed for each kind and there is no cause, for V8's own
    # words may quote the text. Raise with `cause: nil`.
    class Error < StandardError
      def initialize
        super(self.class::MEANS)
      end

      class TimedOut < self
        MEANS = "The examiner took too long."
      end

      class OutOfMemory < self
        MEANS = "The examiner ran out of memory."
      end

      class BundleMissing < self
        MEANS = "The examiner's bundle is not on the disk."
      end

      class PackMissing < self
        MEANS =
          "A medicine pack that the policy names is not on the disk, or the examiner refused it."
      end

      class WordsRefused < self
        MEANS = "The examiner refused a community's own words."
      end

      class InputTooLong < self
        MEANS = "The text or the attestation is longer than the examiner takes."
      end

      # Not a text (of another class, or bytes that are no characters), or not made of JSON values.
      class Unreadable < self
        MEANS = "What was given to the examiner is no text, or not plain JSON."
      end

      class Failed < self
        MEANS = "The examiner's bundle failed."
      end

      class Unavailable < self
        MEANS = "There is no V8 context for the examiner."
      end
    end
  end
end
