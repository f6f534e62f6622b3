# frozen_string_literal: true

require_relative "joinable"

# Own words of a community, as its moderator says them.
module DictionaryHelp
  def self.included(group)
    group.include(Joinable)
  end

  # @return [Service::Base::Context]
  def try_to_say(kind, word, ingredients: [], by: keeper, of: community, reason: "As we agreed")
    MedicalCommunities::DictionaryWord::Add.call(
      params: {
        community_id: of.id,
        kind: kind,
        word: word,
        ingredients: ingredients,
        reason: reason,
      },
      guardian: User.find(by.id).guardian,
    )
  end

  # @return [MedicalCommunities::DictionaryWord]
  def say(kind, word, **given)
    result = try_to_say(kind, word, **given)
    raise result.inspect_steps.to_s unless result.success?
    result[:word]
  end

  def take_back(word, by: keeper, reason: "No longer needed")
    MedicalCommunities::DictionaryWord::End.call(
      params: {
        community_id: word.community_id,
        word_id: word.id,
        reason: reason,
      },
      guardian: User.find(by.id).guardian,
    )
  end

  def words_id(of: community)
    MedicalCommunities::Charter.of(of.category_id).words
  end
end
