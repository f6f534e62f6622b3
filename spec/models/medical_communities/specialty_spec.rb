# frozen_string_literal: true

RSpec.describe MedicalCommunities::Specialty do
  def specialty(key, **rest)
    described_class.new(key: key, names: { "en" => key.capitalize }, **rest)
  end

  it "is named in the reader's language, else in English" do
    named = specialty("test-cardiology", names: { "en" => "Cardiology", "uk" => "Кардіологія" })

    expect([named.name(:uk), named.name("pt_BR"), named.name("zh_CN")]).to eq(
      %w[Кардіологія Cardiology Cardiology],
    )
  end

  it "counts what lies above it, the nearest first" do
    medicine = specialty("test-medicine").tap(&:save!)
    cardiology = specialty("test-cardiology", parent: medicine).tap(&:save!)
    paediatric = specialty("test-paediatric", parent: cardiology).tap(&:save!)

    expect(paediatric.lineage).to eq([paediatric.id, cardiology.id, medicine.id])
  end

  it "refuses to lie below itself" do
    medicine = specialty("test-medicine").tap(&:save!)
    cardiology = specialty("test-cardiology", parent: medicine).tap(&:save!)
    medicine.parent = cardiology

    expect(medicine).not_to be_valid
  end

  [
    ["a key with blanks", { key: "heart surgery" }],
    ["no English name", { names: { "uk" => "Кардіологія" } }],
    ["a name that is no text", { names: { "en" => 5 } }],
    ["another language", { names: { "en" => "Cardiology", "xx" => "Y" } }],
  ].each do |what, wrong|
    it "does not take #{what}" do
      expect(specialty("test-cardiology", **wrong)).not_to be_valid
    end
  end
end
