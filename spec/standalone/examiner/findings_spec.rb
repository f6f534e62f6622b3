# frozen_string_literal: true

require_relative "../standalone_helper"

# Reports travel further than texts: into answers to the browser, records, conversations with moderators.
RSpec.describe "The examiner's findings in V8" do
  context = nil

  before { context ||= Standalone.examiner(packs: Standalone.pack_files) }

  def words_at(text, finding)
    units = text.encode("UTF-16LE")
    units.byteslice(finding["start"] * 2, (finding["end"] - finding["start"]) * 2).encode("UTF-8")
  end

  # Suggestions may repeat words: a sentence in capitals comes back in small letters. They stay in the composer.
  def saying_its_words(text, findings)
    findings.select do |finding|
      words = Regexp.escape(words_at(text, finding))
      finding["params"].to_json.match?(/(?<![[:alnum:]])#{words}(?![[:alnum:]])/i)
    end
  end

  Standalone
    .files("test/golden/*.md")
    .each do |path|
      it "say nothing of the words they stand for in #{File.basename(path)}" do
        text = Standalone.read(path)
        findings = Standalone.examine(context, text)["findings"]

        expect(saying_its_words(text, findings)).to be_empty
      end
    end

  it "are there to be looked at" do
    texts = Standalone.files("test/golden/*.md").map { |path| Standalone.read(path) }

    expect(texts.sum { |text| Standalone.examine(context, text)["findings"].size }).to be > 50
  end
end
