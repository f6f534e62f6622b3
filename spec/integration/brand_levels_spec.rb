# frozen_string_literal: true

require_relative "../standalone/standalone_helper"
require_relative "../support/community_doors"
Dir[File.expand_path("../support/doors/*.rb", __dir__)].sort.each { |file| require file }

# Trademarks at each level, behind every door that there is: what becomes of a text is what the verdict table says of
# that level and answer. A door that carries no answer is one at which nothing was answered; a door without a queue
# does not save what would be held.
RSpec.describe "Trademarks behind every door", type: :request do
  include CommunityDoors

  RULE = "brand-names/brand-name"
  BRAND = "Humira"
  # What members write about themselves is not examined for trademarks.
  WITHOUT_BRANDS = %i[bio user_field status].freeze
  # Core hands no answer on from these requests.
  WITHOUT_ANSWERS = %i[revert notice publish message_to_topic].freeze
  TABLE = Standalone.json("test/contracts/verdicts.json")["rows"]

  # Which request asked for the answers that it was given.
  class GivenText < Hash
    attr_reader :answered

    def [](key)
      @answered = true if key == :attestation
      super
    end
  end

  # @return [String] of the row of the table that is about the brand at this level, so answered
  def self.said(level, answer)
    row =
      TABLE.find do |each|
        each["text"] == "Given Humira 40 mg." && each["door"] == "reply" &&
          !each.key?("exceptions") && each.fetch("adjusts", {}).fetch(RULE, "attest") == level &&
          each["answer"] == answer && (answer.nil? || each["reason"] == "biosimilar")
      end
    row.fetch("outcome")
  end

  LEVELS = {
    %w[off none] => said("off", nil),
    %w[advise none] => said("advise", nil),
    %w[attest none] => said("attest", nil),
    %w[attest dismissed] => said("attest", "dismissed"),
    %w[refuse none] => said("refuse", nil),
    %w[refuse dismissed] => said("refuse", "dismissed"),
    %w[refuse insisted] => said("refuse", "insisted"),
  }.freeze

  # The door's own texts, with a trademark in the place of what identifies somebody.
  def with_brand(texts)
    change = ->(text) do
      next texts[:dirty] == text ? brand_text(texts) : brand_text(texts, text) if text.is_a?(String)
      text.transform_values { |one| one == texts[:dirty] ? brand_text(texts) : one }
    end
    [brand_text(texts), change.call(texts[:examined])]
  end

  def brand_text(texts, examined = texts[:dirty])
    return "humira" if examined == "mrs-garcia"
    return "humira\n\nHumira" if examined.include?("\n\n")
    examined.length > 30 ? "We gave #{BRAND} 40 mg twice." : "Rash after #{BRAND} 40 mg"
  end

  def answers(examined, answer)
    attestation(examined, answer: (answer unless answer == "none"), reason: "biosimilar")
  end

  CommunityDoors::DOORS.each do |door, parts|
    LEVELS.each do |(level, answer), outcome|
      it "#{door}, #{level}, #{answer}" do
        set(severities: { RULE => level })
        text, examined = with_brand(instance_exec(&parts[:texts]))
        given = GivenText.new.merge!(text: text, attestation: answers(examined, answer))
        instance_exec(given, &parts[:prepare]) if parts[:prepare]
        instance_exec(given, act_as(parts[:actors].first), &parts[:send])

        said =
          given.answered && WITHOUT_ANSWERS.exclude?(door) ? outcome : self.class.said(level, nil)
        said = "post" if WITHOUT_BRANDS.include?(door)
        said = "refuse" if said == "hold" && !parts[:queues]
        expect(ending.to_s).to eq(said)
        expect(instance_exec(&parts[:reads]).include?(text)).to eq(said == "post")
      end
    end
  end

  it "knows enough doors" do
    expect(CommunityDoors::DOORS.keys).to include(
      *%i[topic reply edit title tags move message post_localization bio],
    )
    expect(LEVELS.values).to contain_exactly(
      "post",
      "post",
      "refuse",
      "post",
      "refuse",
      "refuse",
      "hold",
    )
  end

  describe "where nobody sees a checklist" do
    before do
      set(severities: { RULE => "attest" })
      sign_in(member)
    end

    it "names the check to who changes a title" do
      put "/t/#{topic.slug}/#{topic.id}.json", params: { title: "Rash after #{BRAND} 40 mg" }

      expect(response.parsed_body["errors"].join).to include("Brand name")
      expect(response.parsed_body["errors"].join).not_to include(BRAND)
    end
  end

  it "lets a misspelt name pass where trademarks are off, whatever is said of misspelt ones" do
    set(severities: { RULE => "off", "brand-names/misspelling" => "attest" })

    expect(examine("On Humirra 40 mg since spring.")["findings"]).to be_empty
    set(severities: { "brand-names/misspelling" => "attest" })
    expect(examine("On Humirra 40 mg since spring.")["findings"].map { |one| one["rule"] }).to eq(
      ["brand-names/misspelling"],
    )
  end
end
