# frozen_string_literal: true

module ::MedicalCommunities
  # What moderators give as reasons, read as the examiner reads posts: an identifying detail of a patient has no place on
  # a page that a whole community sees.
  module DictionaryWord::Reasons
    PRESET = "clinical-cases"
    FAMILY = "identifiers/"

    class << self
      # @param reasons [Array<String, nil>]
      # @return [Boolean] false also when they could not be read
      def harmless?(reasons)
        reasons.compact.uniq.all? { |reason| harmless_one?(reason) }
      rescue Examiner::Error
        false
      end

      # @param reason [String]
      # @raise [Examiner::Error]
      def harmless_one?(reason)
        report = Examiner.examine(reason, { "preset" => PRESET }, packs: [])
        report["problem"].nil? &&
          report["findings"].none? { |finding| finding["rule"].start_with?(FAMILY) }
      end
    end
  end
end
