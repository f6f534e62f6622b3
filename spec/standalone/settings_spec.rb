# frozen_string_literal: true

require_relative "standalone_helper"

RSpec.describe "Settings and their words" do
  languages = %w[en uk ru ar]
  category = "discourse_medical_communities"

  def words(side, language)
    Standalone.yaml("config/locales/#{side}.#{language}.yml")
  end

  def descriptions(language)
    words("server", language).dig(language, "site_settings")
  end

  # {"a" => {"b" => "c"}} → {"a.b" => "c"}
  def flatten(tree, path = nil)
    return { path => tree } unless tree.is_a?(Hash)

    tree.reduce({}) { |all, (key, value)| all.merge(flatten(value, [path, key].compact.join("."))) }
  end

  # Languages differ in their plural forms, so these count as one key.
  def keys(tree)
    flatten(tree).keys.map { |key| key.sub(/\.(zero|one|two|few|many|other)\z/, "") }.uniq
  end

  let(:settings) { Standalone.yaml("config/settings.yml") }

  it "lie in the one category that core derives from the plugin's name" do
    expect(settings.keys).to eq([category])
  end

  it "begin with a switch that is off and known to the browser" do
    expect(settings[category]["medical_communities_enabled"]).to eq(
      "default" => false,
      "client" => true,
    )
    expect(Standalone.read("plugin.rb")).to match(
      /^enabled_site_setting :medical_communities_enabled$/,
    )
  end

  it "have one server file a language, each holding that language alone" do
    expect(Standalone.files("config/locales/server.*.yml")).to match_array(
      languages.map { |language| "config/locales/server.#{language}.yml" },
    )
    languages.each { |language| expect(words("server", language).keys).to eq([language]) }
  end

  languages.each do |language|
    it "are all described in #{language}, and nothing else is" do
      expect(descriptions(language).keys).to match_array(settings[category].keys)
    end

    it "say in #{language} what the server says in English, in words of its own" do
      english = words("server", "en")["en"]
      here = words("server", language)[language]

      expect(keys(here)).to match_array(keys(english))
      expect(flatten(here).values).to all(match(/\S/))
      expect(flatten(here).values & flatten(english).values).to be_empty if language != "en"
    end
  end

  # Without it every page answers 500 to administrators in core's test environment.
  it "have a label for their category" do
    label =
      words("client", "en").dig("en", "admin_js", "admin", "site_settings", "categories", category)

    expect(label).to match(/\S/)
  end
end
