# frozen_string_literal: true

RSpec.describe MedicalCommunities::JoinRules do
  fab!(:user)
  fab!(:cardiology) do
    MedicalCommunities::Specialty.create!(key: "test-cardiology", names: { "en" => "Cardiology" })
  end
  fab!(:paediatric) do
    MedicalCommunities::Specialty.create!(
      key: "test-paediatric-cardiology",
      names: {
        "en" => "Paediatric cardiology",
      },
      parent: cardiology,
    )
  end

  def community(join_rules, **rest)
    MedicalCommunities::Community.new(specialty_id: cardiology.id, join_rules: join_rules, **rest)
  end

  def missing(join_rules, accepted: false, **rest)
    described_class
      .new(community(join_rules, **rest))
      .missing(MedicalCommunities::Professional.new(user), accepted: accepted)
      .map { |condition| condition[:name] }
  end

  def grant(**rest)
    MedicalCommunities::Credential.create!(
      user: user,
      level: 2,
      role: "physician",
      country: "UA",
      valid_from: 1.year.ago,
      source: "import",
      specialties: [paediatric],
      **rest,
    )
  end

  all = {
    "level" => 2,
    "specialty" => true,
    "countries" => %w[UA PL],
    "roles" => %w[physician],
    "rules" => true,
  }

  it "asks an open community's applicant for nothing that it does not name" do
    expect(missing({})).to eq([])
  end

  it "names everything that is missing, in a fixed order" do
    expect(missing(all)).to eq(%w[level specialty country role rules])
  end

  it "is content with a credential that covers a sub-specialty" do
    grant
    expect(missing(all, accepted: true)).to eq([])
  end

  it "takes specialty, country and role of credentials of the level that it asks for" do
    dermatology =
      MedicalCommunities::Specialty.create!(
        key: "test-dermatology",
        names: {
          "en" => "Dermatology",
        },
      )
    grant(level: 1)
    grant(specialties: [dermatology], country: "DE", role: "nurse")

    expect(missing(all, accepted: true)).to eq(%w[specialty country role])
    expect(missing(all.merge("level" => 1), accepted: true)).to eq([])
    expect(missing(all.merge("level" => 3), accepted: true)).to eq(%w[level])
  end

  it "counts a credential until the days of grace are over" do
    SiteSetting.medical_communities_credential_grace_days = 10
    grant(valid_until: 10.days.ago)

    expect(missing(all, accepted: true)).to eq([])
  end

  it "does not count a credential that has ended or has not begun" do
    SiteSetting.medical_communities_credential_grace_days = 10
    grant(valid_until: 11.days.ago)
    grant(valid_from: 1.day.from_now)

    expect(missing(all, accepted: true)).to eq(%w[level specialty country role])
  end

  it "asks for verified people in a case circle, whatever else it asks" do
    expect(missing({}, closedness: "circle")).to eq(%w[level])
  end

  {
    "no list" => [],
    "an unknown word" => {
      "age" => 3,
    },
    "a level that there is not" => {
      "level" => 9,
    },
    "a level that is a word" => {
      "level" => "two",
    },
    "a country that is no code" => {
      "countries" => %w[Ukraine],
    },
    "countries that are no list" => {
      "countries" => "UA",
    },
    "a role that is not known" => {
      "roles" => %w[wizard],
    },
    "neither yes nor no" => {
      "specialty" => "yes",
    },
  }.each do |what, rules|
    it "does not take #{what}" do
      expect(described_class.valid?(rules)).to eq(false)
    end
  end
end
