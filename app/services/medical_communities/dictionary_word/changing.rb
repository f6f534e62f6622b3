# frozen_string_literal: true

module ::MedicalCommunities
  # What every change of a community's own words does: one at a time, it makes an edition, and whoever writes there is
  # told at once.
  module DictionaryWord::Changing
    private

    def fetch_community(params:, guardian:)
      found = Community.find_by(id: params.community_id)
      found if found && DictionaryAccess.new(guardian).see?(found)
    end

    def empowered(community:, guardian:)
      DictionaryAccess.new(guardian).moderate?(community)
    end

    def lock(community:)
      Community.lock.find(community.id)
      context[:number] = DictionaryEdition.next_number(community)
    end

    def publish(community:, number:)
      context[:edition] = DictionaryEdition.publish(community, number)
    end

    # What the examiner does not take would hold every post there.
    def understood
      words = context[:edition]&.words_id
      return true if words.nil?
      Examiner.examine(
        "",
        { "preset" => Preset.ids.first, "packs" => [], "words" => words },
      ).present?
    rescue Examiner::Error::WordsRefused
      false
    end

    def tell(community:)
      DictionaryEdition::News.tell(community)
    end

    # Words that identify a patient would stand on a page that many read.
    def identifies_nobody(params:)
      DictionaryWord::Reasons.harmless?([params.reason])
    end
  end
end
