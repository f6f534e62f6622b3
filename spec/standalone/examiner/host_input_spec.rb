# frozen_string_literal: true

require_relative "host_support"

RSpec.describe "What the server's host of the examiner is given" do
  include HostSupport

  most = MedicalCommunities::Examiner::Request::MOST_CHARACTERS
  host = HostSupport::CountingHost.new(timeout: 60_000)

  examine = ->(text) { host.examine(text, "clinical-cases", packs: []) }
  judge = ->(attestation) do
    host.judge(nil, attestation, { mode: "enforce", door: "reply" })["outcome"]
  end

  describe "a text" do
    it "may have as many characters as the longest post, of any width" do
      expect(examine.call("\u{1FA7A}" * most)["problem"]).to be_nil
      expect(examine.call({ title: "x" * 255, raw: "я" * (most - 255) })["problem"]).to be_nil
    end

    it "may not have more, in one field or two" do
      too_long = [
        "x" * (most + 1),
        "\u{1FA7A}" * (most + 1),
        "x" * most * 50,
        { title: "x", raw: "x" * most },
      ]

      too_long.each { |text| expect { examine.call(text) }.to raise_error(errors::InputTooLong) }
    end

    it "may hold any character, NUL and line separators too" do
      mail = "\u0000 anna@example.org \u0000"

      expect(examine.call(mail)["findings"].first).to include("start" => 2, "end" => 18)
      ["", "\u0000", "\u2028\u2029\u0085", "\u{10FFFF}", "\uFEFF\uFFFE", "\r\n"].each do |text|
        expect(examine.call(text)["findings"]).to be_empty
      end
    end

    it "is the same in every encoding, and a subclass of String is one" do
      text = "Пані Шевченко, anna@example.org"
      same = [
        text.encode("UTF-16LE"),
        text.encode("UTF-16BE"),
        text.encode("Windows-1251"),
        text.b,
        Class.new(String).new(text),
        text.dup.freeze,
      ]

      expect(same.map(&examine)).to all(eq(examine.call(text)))
      expect(examine.call("Café anna@example.org".encode("ISO-8859-1"))).to eq(
        examine.call("Café anna@example.org"),
      )
    end

    it "is refused when its bytes are no characters" do
      unreadable = [
        "Mr Garcia\xFF",
        "\xED\xA0\x80",
        "Mr \xC3".b,
        "\x00\xD8".dup.force_encoding("UTF-16LE"),
        "\x98".dup.force_encoding("Windows-1251"),
      ]

      unreadable.each { |text| expect { examine.call(text) }.to raise_error(errors::Unreadable) }
    end

    it "is refused when it is something else" do
      [nil, 5, :text, ["text"], Object.new, { title: 5, raw: "x" }, { raw: ["x"] }].each do |text|
        expect { examine.call(text) }.to raise_error(errors::Unreadable)
      end
    end
  end

  describe "a policy" do
    it "of a preset that does not exist, or of no shape at all, is a problem in the report" do
      ["no-such-preset", "", nil, 5, [], {}, { preset: nil }].each do |policy|
        expect(host.examine("x", policy, packs: [])["problem"]).to eq("unknown-preset")
      end
    end

    it "is refused when it is no JSON" do
      ["\xFF", { preset: Float::NAN }].each do |policy|
        expect { host.examine("x", policy, packs: []) }.to raise_error(errors::Unreadable)
      end
    end
  end

  describe "an attestation" do
    it "may have any shape" do
      many =
        Array.new(5_000) { |index| { fingerprint: index.to_s(16).rjust(32, "0"), answer: "x" } }
      shapes = [
        nil,
        5,
        "text",
        [],
        [[]],
        { "__proto__" => { "moderator" => true } },
        { answers: 5, statements: { id: [] } },
        { answers: [nil, { fingerprint: [] }], statements: [2**80] },
        { answers: many },
      ]

      expect(shapes.map(&judge)).to all(eq("hold"))
    end

    it "is refused when it is no JSON, or nested without end" do
      nested = {}
      10_000.times { nested = { "answers" => nested } }

      [{ answers: "\xFF" }, { "\xFF" => 1 }, { answers: Float::NAN }, nested].each do |attestation|
        expect { judge.call(attestation) }.to raise_error(errors::Unreadable)
      end
    end

    it "is refused when it is too long" do
      expect { judge.call({ answers: "x" * 1_000_000 }) }.to raise_error(errors::InputTooLong)
    end
  end
end
