# frozen_string_literal: true

RSpec.describe MedicalCommunities::Community::Save do
  subject(:result) { described_class.call(params: params, guardian: guardian) }

  fab!(:admin)
  fab!(:moderator)
  fab!(:category)

  let(:guardian) { admin.guardian }
  let(:params) do
    {
      category_id: category.id,
      preset: "discussion",
      mode: "watch",
      severities: {
        "identifiers/phone" => "off",
      },
    }
  end
  let(:community) { MedicalCommunities::Community.find_by(category_id: category.id) }
  let(:logged) { UserHistory.where(custom_type: "medical_community_save") }

  context "when a moderator tries" do
    let(:guardian) { moderator.guardian }

    it { is_expected.to fail_a_policy(:may_administer) }
  end

  context "when there is no such category" do
    before { category.destroy! }

    it { is_expected.to fail_to_find_a_model(:category) }
  end

  context "when the preset is not known" do
    before { params[:preset] = "other" }

    it { is_expected.to fail_with_an_invalid_model(:community) }
  end

  it "makes the category a community" do
    expect(result).to run_successfully
    expect(community).to have_attributes(params)
  end

  it "changes the one that there is" do
    described_class.call(params: params.merge(mode: "enforce", severities: {}), guardian: guardian)

    expect { result }.not_to change { MedicalCommunities::Community.count }
    expect(community).to have_attributes(mode: "watch", severities: params[:severities])
  end

  it "logs category and settings once, and nothing when nothing changes" do
    2.times { described_class.call(params: params, guardian: guardian) }

    expect(logged.pluck(:acting_user_id, :details)).to eq(
      [
        [
          admin.id,
          "category_id: #{category.id}\npreset: discussion\nmode: watch\n" \
            "severities: identifiers/phone off",
        ],
      ],
    )
  end

  it "keeps nothing of a change that is not valid" do
    described_class.call(params: params, guardian: guardian)
    described_class.call(params: params.merge(mode: "enforce", preset: "other"), guardian: guardian)

    expect(community.mode).to eq("watch")
    expect(logged.count).to eq(1)
  end
end
