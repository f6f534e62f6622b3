# frozen_string_literal: true

require_relative "../support/community_in_browser"

RSpec.describe "Own words of a community", type: :system do
  include CommunityInBrowser

  fab!(:admin)

  let(:community) { MedicalCommunities::Community.find_by(category: category) }
  let(:text) { "A woman in her fifties takes Zwolqubarax. What dose would you start with?" }

  before { make_community_ask }

  # Another open item would hide what changes.
  def make_community_ask
    change_community(preset: "discussion", severities: { "brand-names/brand-name" => "attest" })
  end

  def say(kind, word, ingredients: [])
    result =
      MedicalCommunities::DictionaryWord::Add.call(
        params: {
          community_id: community.id,
          kind: kind,
          word: word,
          ingredients: ingredients,
          reason: "As we agreed",
        },
        guardian: admin.guardian,
      )
    expect(result).to be_success
    result[:word]
  end

  def take_back(word)
    result =
      MedicalCommunities::DictionaryWord::End.call(
        params: {
          community_id: community.id,
          word_id: word.id,
          reason: "As we agreed",
        },
        guardian: admin.guardian,
      )
    expect(result).to be_success
  end

  it "hold at once in an open composer, and in the next one" do
    write_topic(text)
    expect(checklist).to have_chip("nothing found")

    word = say("add", "Zwolqubarax", ingredients: %w[furosemide])
    expect(checklist).to have_chip("1 open")
    checklist.open
    expect(checklist).to have_item("Brand name", "Zwolqubarax")
    picture("own-words-added")

    take_back(word)
    expect(checklist).to have_chip("nothing found")

    say("add", "Zwolqubarax", ingredients: %w[furosemide])
    expect(checklist).to have_chip("1 open")
    expect { composer.submit }.not_to change(Post, :count)
    checklist.press("Brand name", "Replace with")
    composer.submit
    expect(page).to have_css(".topic-post .cooked", text: "takes furosemide")
  end

  it "leave an allowed word alone, in composer and on the server" do
    say("allow", "Lasix")
    write_topic("A woman in her fifties takes Lasix. What dose would you start with?")
    expect(checklist).to have_chip("nothing found")
    composer.submit

    expect(page).to have_css(".topic-post .cooked", text: "takes Lasix")
  end
end
