# frozen_string_literal: true

RSpec.describe MedicalCommunities::Schemes do
  before { SiteSetting.medical_communities_enabled = true }

  def keys(schemes)
    schemes.map(&:key)
  end

  it "finds what comes with the plugin without a row, and nothing else" do
    expect(described_class.find("us-npi")).to have_attributes(
      name: "National Provider Identifier (NPI)",
      enabled: true,
      four_eyes: false,
      renewal_months: nil,
      own?: false,
    )
    expect(described_class.find("sa-scfhs").renewal_months).to eq(24)
    expect(described_class.find("xx-none")).to be_nil
    expect(described_class.find(nil)).to be_nil
  end

  it "offers those of a country and a role, then those of no country; DEA only when switched on" do
    expect(keys(described_class.for(country: "US", role: "physician"))).to eq(%w[us-npi orcid])
    expect(keys(described_class.for(country: "GB", role: "nurse"))).to eq(%w[gb-nmc orcid])
    expect(keys(described_class.for(country: "MC", role: "nurse"))).to eq(%w[orcid])

    MedicalCommunities::Scheme.create!(key: "us-dea", enabled: true)
    MedicalCommunities::Scheme.create!(key: "us-npi", enabled: false)
    expect(keys(described_class.for(country: "US", role: "physician"))).to eq(%w[us-dea orcid])
  end

  it "knows what administrators decided, in one query for all" do
    MedicalCommunities::Scheme.create!(key: "gb-gmc", four_eyes: true, renewal_months: 12)

    expect(described_class.find("gb-gmc")).to be_four_eyes
    expect(described_class.find("gb-gmc").renewal_months).to eq(12)
    expect(track_sql_queries { described_class.all }.size).to eq(1)
    expect(described_class.all.size).to be >= 37
  end

  it "passes over a row of a scheme that is no longer shipped" do
    MedicalCommunities::Scheme.new(key: "xx-gone").save!(validate: false)

    expect(described_class.find("xx-gone")).to be_nil
    expect(keys(described_class.all)).not_to include("xx-gone")
  end

  it "tells apart equal numbers of different schemes" do
    digests = %w[us-npi gb-gmc].map { |key| described_class.digest(key, "1234567") }

    expect(digests.uniq.size).to eq(2)
    expect(digests).to all(match(/\A\h{64}\z/))
  end

  it "says in plain words, in the reader's language, what does not fit" do
    npi = described_class.find("us-npi")
    check = npi.check("1234567890")

    expect(npi.sentence(check)).to eq(
      "\u2068NPI\u2069 has \u206810\u2069 digits; the last one does not match. A typing slip?",
    )
    %w[uk ru ar].each do |locale|
      I18n.with_locale(locale) { expect(npi.sentence(check)).to match(/NPI.*10/) }
    end
    expect(npi.sentence(npi.check("1234567893"))).to be_nil
  end

  it "has a sentence for each reason, in each language" do
    asked = { expected: "1", typed: "2", example: "3", suggestion: "4", scheme: "5", field: "6" }
    reasons = I18n.t("js.medical_communities.schemes.reasons", locale: :en).keys
    %w[en uk ru ar].each do |locale|
      reasons.each do |reason|
        sentence =
          I18n.t("js.medical_communities.schemes.reasons.#{reason}", locale: locale, **asked)
        expect(sentence).not_to match(/%\{|translation missing/i)
      end
    end
  end

  it "shows no number when it is inspected" do
    check = described_class.find("us-npi").check("1739642852")

    expect("#{check.inspect} #{check}").not_to include("2852")
  end

  it "tells Indian numbers of two councils apart, and asks for the council" do
    scheme = described_class.find("in-council")
    delhi = { number: "12345", council: "delhi medical council", year: "2005" }
    goa = delhi.merge(council: "Goa Medical Council")

    expect(scheme.check(delhi)).to have_attributes(
      state: :fits,
      number: "12345",
      normalised: "12345|DELHI MEDICAL COUNCIL",
    )
    expect(scheme.check(goa).normalised).not_to eq(scheme.check(delhi).normalised)
    expect(scheme.check("12345 | Delhi Medical Council | 2005")).to be_fits
    missing = scheme.check(number: "12345")
    expect(missing).to have_attributes(state: :unreadable, field: "council")
    expect(scheme.sentence(missing)).to eq("\u2068Council\u2069: still empty.")
  end

  it "finds a number again that was typed in letters of another alphabet" do
    latin, cyrillic = %w[AB12345 АВ12345].map { |number| described_class.digest("ua-x", number) }
    expect(latin).to eq(cyrillic)
  end

  it "keeps the last four characters of a number, and three of it hidden in any case" do
    last =
      %w[1234567890 1234567 12345 123].map do |number|
        MedicalCommunities::Schemes::Check.new(number: number).last
      end
    expect(last).to eq(["7890", "4567", "45", ""])
  end
end
