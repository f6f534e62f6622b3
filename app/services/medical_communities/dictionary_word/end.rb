# frozen_string_literal: true

module ::MedicalCommunities
  # A moderator takes back what was said of a word. That it was said stays in the history.
  class DictionaryWord::End
    include Service::Base
    include DictionaryWord::Changing

    params do
      attribute :community_id, :integer
      attribute :word_id, :integer
      attribute :reason, :string

      before_validation { self.reason = DictionaryWord::Written.line(reason) }
      validates :reason, presence: true, length: { maximum: DictionaryWord::LONGEST_REASON }
    end

    model :community
    policy :empowered
    policy :identifies_nobody

    transaction do
      step :lock
      model :word
      policy :standing
      step :end_word
      step :publish
    end

    step :tell

    private

    def fetch_word(community:, params:)
      DictionaryWord.find_by(community: community, id: params.word_id)
    end

    def standing(word:)
      word.standing?
    end

    def end_word(word:, params:, number:, guardian:)
      word.end(edition: number, by: Actor.of(guardian.user), reason: params.reason)
    end
  end
end
