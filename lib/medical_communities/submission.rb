# frozen_string_literal: true

module ::MedicalCommunities
  # A text on its way into a community, and what its author answered.
  class Submission
    attr_reader :category_id, :door, :title, :raw, :before, :attestation

    # @return [String] of the exact words, keyed: it says nothing to who cannot guess them. Core trims texts.
    def self.digest(title:, raw:)
      Keys.digest("#{title.to_s.strip}\0#{raw.to_s.strip}")
    end

    # @param category_id [Integer]
    # @param door [String] see the examiner's Door
    # @param raw [String] Markdown
    # @param title [String, nil] nil where the door has none
    # @param before [Hash, nil] the text before an edit: {title:, raw:}
    # @param attestation [String, Hash, nil] as it came from outside, in any shape
    def initialize(category_id:, door:, raw:, title: nil, before: nil, attestation: nil)
      @category_id = category_id
      @door = door
      @title = title
      @raw = raw.to_s
      @before = before
      @attestation = attestation
    end

    # @return [Charter, nil] nil where nothing is checked
    def charter
      found = Charter.of(category_id)
      found if found&.judges?
    end

    # @return [String, Hash] what the examiner takes
    def text
      fields(title, raw)
    end

    # @return [String, Hash, nil]
    def text_before
      before && fields(before[:title], before[:raw].to_s)
    end

    def digest
      self.class.digest(title: title, raw: raw)
    end

    # @return [Hash, nil] nil: none was given, or what was given is none
    def answers
      @answers ||= Answers.parse(attestation)
    end

    # Words of a post must not get into an error report.
    def inspect
      "#<#{self.class} #{door} in category #{category_id}>"
    end

    private

    def fields(title, raw)
      title.nil? ? raw : { "title" => title, "raw" => raw }
    end
  end
end
