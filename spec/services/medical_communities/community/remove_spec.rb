# frozen_string_literal: true

RSpec.describe MedicalCommunities::Community::Remove do
  subject(:result) { described_class.call(params: { category_id: id }, guardian: guardian) }

  fab!(:admin)
  fab!(:category)
  fab!(:community) do
    MedicalCommunities::Community.create!(category: category, preset: "discussion", mode: "watch")
  end

  let(:guardian) { admin.guardian }
  let(:id) { category.id }
  let(:counts) { MedicalCommunities::WatchCount.where(category_id: id) }

  before { MedicalCommunities::WatchCount.add(id, "identifiers/phone" => { asked: 1 }) }

  context "when a moderator tries" do
    let(:guardian) { Fabricate(:moderator).guardian }

    it { is_expected.to fail_a_policy(:may_administer) }
  end

  context "when the category is no community" do
    let(:id) { Fabricate(:category).id }

    it { is_expected.to fail_to_find_a_model(:community) }
  end

  it "lets the category be, keeps its counts and logs it" do
    expect(result).to run_successfully
    expect(MedicalCommunities::Community.exists?(category_id: id)).to eq(false)
    expect(Category.exists?(id)).to eq(true)
    expect(counts).to exist
    expect(UserHistory.last).to have_attributes(
      custom_type: "medical_community_remove",
      details: include("category_id: #{id}"),
    )
  end

  it "takes the counts along when the category is gone" do
    Category.where(id: id).delete_all

    expect(result).to run_successfully
    expect(counts).not_to exist
  end
end
