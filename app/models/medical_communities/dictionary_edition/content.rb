# frozen_string_literal: true

module ::MedicalCommunities
  # What an edition says, in the shape that the examiner takes. Raw words: the examiner folds them as it reads texts.
  class DictionaryEdition::Content
    def initialize(edition)
      @edition = edition
    end

    # @return [String, nil] of what it says; nil when it says nothing
    def digest
      if said.any? { _2.any? }
        Digest::SHA256.hexdigest(said.to_json).first(DictionaryEdition::DIGITS)
      end
    end

    # @return [Hash] with its id
    def to_h
      { "kind" => "words", "id" => @edition.words_id, **said }
    end

    private

    def said
      @said ||= {
        "allow" => words("allow").map(&:first),
        "add" => words("add"),
        "silence" => words("silence").map(&:first),
      }
    end

    # The same words give the same bytes, whoever said them first.
    def words(kind)
      rows.fetch(kind, []).map { |_, word, ingredients| [word, ingredients] }.sort
    end

    def rows
      @rows ||=
        DictionaryWord.of_edition(@edition).pluck(:kind, :word, :ingredients).group_by(&:first)
    end
  end
end
