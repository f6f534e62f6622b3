# frozen_string_literal: true

require_relative "standalone_helper"

RSpec.describe "The header of plugin.rb" do
  # As core does: comment lines "# key: value" until the first line of code.
  def header(source)
    source
      .each_line
      .map(&:strip)
      .reject(&:empty?)
      .take_while { |line| line.start_with?("#") }
      .filter_map { |line| line.match(/\A#\s*(\w+):\s*(.+)\z/)&.captures }
      .to_h
  end

  # Core cuts longer values off without a word.
  longest = { "name" => 75, "about" => 350, "authors" => 200, "url" => 500 }

  let(:source) { Standalone.read("plugin.rb") }
  let(:metadata) { header(source) }

  longest.each do |field, limit|
    it "has #{field} in at most #{limit} characters" do
      expect(metadata.fetch(field).length).to be_between(1, limit)
    end
  end

  it "is named as the folder that people clone into" do
    expect(metadata["name"]).to eq(Standalone.json("package.json")["name"])
    expect(source).to include(%(PLUGIN_NAME = "#{metadata["name"]}"))
  end

  it "carries the version of package.json" do
    expect(metadata["version"]).to eq(Standalone.json("package.json")["version"])
  end

  it "asks for the first Discourse that compiles TypeScript in plugins" do
    needed = Gem::Version.new(metadata["required_version"])

    expect(needed).to eq(Gem::Version.new("2026.7.0"))
    expect(Gem::Version.new("3.5.0")).to be < needed
  end

  it "leaves plugin.rb short and free of logic" do
    expect(source.lines.size).to be < 80
    expect(source).not_to match(/^\s*(def|if|unless|case|class) /)
  end

  it "registers every stylesheet, and none that is missing" do
    assets = source.scan(/register_asset "([^"]+)"/).flatten.map { |path| "assets/#{path}" }

    expect(assets).to match_array(Standalone.files("assets/stylesheets/**/*.scss"))
  end
end
