# frozen_string_literal: true

RSpec.describe MedicalCommunities::Keys do
  before { described_class.forget }
  after { described_class.forget }

  it "makes one key for each purpose, once" do
    digest = described_class.digest("words")
    described_class.forget

    expect(described_class.digest("words")).to eq(digest)
    expect(MedicalCommunities::Key.pluck(:purpose)).to eq(["digest"])
  end

  it "takes the environment's key before its own" do
    own = described_class.digest("words")

    stub_const(
      described_class,
      "ENVIRONMENT",
      { "digest" => "MEDICAL_TEST_KEY", "encryption" => "X" },
    ) do
      ENV["MEDICAL_TEST_KEY"] = "a key of the administrator"
      expect(described_class.digest("words")).not_to eq(own)
      expect(described_class.kept_in_database).to eq(["encryption"])
    ensure
      ENV.delete("MEDICAL_TEST_KEY")
    end
  end

  it "says nothing of the words" do
    expect(described_class.digest("words")).to match(/\A\h{64}\z/)
    expect(described_class.encrypt("words")).not_to include("words")
  end

  it "seals bytes that are no characters as what can be kept of them" do
    ["half \xED\xA0\x80 a character", "half \xED\xA0\x80 a character".b].each do |broken|
      expect(described_class.decrypt(described_class.encrypt(broken))).to match(
        /\Ahalf \uFFFD+ a character\z/,
      )
    end
  end

  it "opens what it sealed, and nothing that was changed" do
    sealed = described_class.encrypt("Слова · كلمات")

    expect(described_class.decrypt(sealed)).to eq("Слова · كلمات")
    expect(described_class.decrypt("#{sealed[0..-3]}xx")).to be_nil
    expect(described_class.decrypt(nil)).to be_nil
  end

  it "does not open with another key" do
    sealed = described_class.encrypt("words")
    MedicalCommunities::Key.where(purpose: "encryption").update_all(key: "another")
    described_class.forget

    expect(described_class.decrypt(sealed)).to be_nil
  end
end
