# frozen_string_literal: true

RSpec.describe MedicalCommunities::EntryPoints::Leaving do
  fab!(:category)
  fab!(:other, :category)

  before do
    SiteSetting.medical_communities_enabled = true
    [category, other].each do |each|
      MedicalCommunities::Community.create!(category: each, preset: "discussion", mode: "watch")
      MedicalCommunities::WatchCount.add(each.id, "identifiers/phone" => { asked: 1 })
      MedicalCommunities::ExceptionCount.add(each.id, ["vaccine"])
    end
  end

  it "lets a community and its counts go with its category, and no other" do
    category.destroy!

    expect(MedicalCommunities::Community.pluck(:category_id)).to eq([other.id])
    expect(MedicalCommunities::WatchCount.pluck(:category_id)).to eq([other.id])
    expect(MedicalCommunities::ExceptionCount.pluck(:category_id)).to eq([other.id])
    expect(MedicalCommunities::Charter.of(category.id)).to be_nil
  end
end
