# frozen_string_literal: true

RSpec.describe MedicalCommunities::Packs do
  def default_for(language, country)
    described_class.default_for(language: language, country: country)
  end

  def bytes(ids)
    ids.sum { |id| described_class.find(id).bytes }
  end

  it "describes the files that the browser and the examiner load" do
    described_class.all.each do |pack|
      file = MedicalCommunities::Engine.root.join("public/javascripts/packs/#{pack.id}.js")
      expect(Digest::SHA256.file(file).hexdigest).to eq(pack.digest)
      expect(file.read).to include(pack.version)
    end
    files = MedicalCommunities::Engine.root.glob("public/javascripts/packs/*.js")
    expect(described_class.all.map(&:id)).to match_array(
      files.map { |file| file.basename(".js").to_s },
    )
  end

  it "has a name for each in every language" do
    %i[en uk ru ar].each do |locale|
      I18n.with_locale(locale) do
        expect(described_class.all.map(&:name)).to all(satisfy { |name| !name.include?("packs.") })
      end
    end
  end

  [
    ["en", "US", %w[us int]],
    ["en", "GB", %w[uk eu int]],
    ["en_GB", nil, %w[us uk int eu]],
    ["en", "CA", %w[ca us int]],
    ["en", "AU", %w[au uk int]],
    ["en", "DE", %w[eu int uk]],
    ["de", "DE", %w[eu int]],
    ["pl", nil, %w[eu int]],
    ["uk", nil, %w[ua int eu]],
    ["uk", "UA", %w[ua int eu]],
    ["en", "UA", %w[ua int eu]],
    ["ru", nil, %w[ru int eu]],
    ["ru", "KZ", %w[ru int eu]],
    ["ru", "UA", %w[ru ua eu]],
    ["ar", "EG", %w[ar int]],
    ["ar", nil, %w[ar int]],
    ["en", "SA", %w[ar int uk]],
    ["en", "IN", %w[uk int]],
    ["pt_BR", "BR", %w[eu int]],
  ].each do |language, country, ids|
    it "takes #{ids.join(", ")} for #{[language, country].compact.join(" in ")}" do
      expect(default_for(language, country)).to eq(ids)
    end
  end

  it "goes by the forum's language when nothing is known" do
    SiteSetting.default_locale = "uk"
    expect(default_for(nil, nil)).to eq(%w[ua int eu])
    SiteSetting.default_locale = "en_GB"
    expect(default_for(nil, nil)).to eq(%w[uk eu int])
  end

  it "stays within what a page may load, for every language and country, and takes none whose terms are unclear" do
    languages = LocaleSiteSetting.values.map { |one| one[:value] }
    countries = [nil, *MedicalCommunities::Packs::Defaults::COUNTRIES.keys, "BR", "JP"]
    languages
      .product(countries)
      .each do |language, country|
        ids = default_for(language, country)
        expect(ids).not_to be_empty
        expect(ids & %w[in eg]).to be_empty
        expect(bytes(ids)).to be <= 130_000, "#{language} #{country}: #{bytes(ids)}"
      end
  end

  it "has those for language and country when all that were chosen are gone, and none when none are wanted" do
    charter = ->(packs) do
      MedicalCommunities::Charter.new(
        "id" => 1,
        "packs" => packs,
        "language" => "uk",
        "country" => "UA",
      )
    end
    expect(charter[%w[gone]].policy["packs"]).to eq(%w[ua int eu])
    expect(charter[%w[gone us]].policy["packs"]).to eq(%w[us])
    expect(charter[[]].policy["packs"]).to eq([])
  end

  it "passes over ids that are no packs" do
    expect(described_class.refs(%w[us gone int])).to eq(%w[us int])
  end
end
