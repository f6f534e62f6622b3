# frozen_string_literal: true

RSpec.describe MedicalCommunities::EntryPoints::Showing do
  let(:site) { JSON.parse(Site.json_for(Guardian.new)) }

  it "tells the browser where the examiner is" do
    SiteSetting.medical_communities_enabled = true

    expect(site["medical_examiner"]).to eq(
      MedicalCommunities::ExaminerAssets.addresses.deep_stringify_keys,
    )
  end

  it "tells nothing when the plugin is off" do
    SiteSetting.medical_communities_enabled = false

    expect(site).not_to have_key("medical_examiner")
  end
end
