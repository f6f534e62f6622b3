# frozen_string_literal: true

RSpec.describe MedicalCommunities::Admin::WaysOutController do
  fab!(:admin)
  fab!(:moderator)

  let(:path) { "/admin/plugins/discourse-medical-communities/ways-out.json" }

  before do
    SiteSetting.medical_communities_enabled = true
    MedicalCommunities::Charter.forget
  end

  it "lists every way with its state" do
    sign_in(admin)
    get path

    ways = response.parsed_body["ways"]
    expect(ways.map { |way| way["id"] }).to match_array(MedicalCommunities::WaysOut::ALL.map(&:id))
    expect(ways.map { |way| way["state"] } - MedicalCommunities::WayOut::STATES).to be_empty
    expect(response.parsed_body["enforced"]).to eq(false)
  end

  it "is for administrators" do
    sign_in(moderator)
    get path

    expect(response.status).to eq(404)
  end

  it "is gone with the plugin" do
    SiteSetting.medical_communities_enabled = false
    sign_in(admin)
    get path

    expect(response.status).to eq(404)
  end
end
