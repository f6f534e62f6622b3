# frozen_string_literal: true

RSpec.describe MedicalCommunities::Admin::MedicinesController do
  fab!(:admin)
  fab!(:category)

  let(:path) { "/admin/plugins/discourse-medical-communities/medicines" }

  before do
    SiteSetting.medical_communities_enabled = true
    MedicalCommunities::Charter.forget
    sign_in(admin)
  end

  def listed
    response.parsed_body["packs"].index_by { |pack| pack["id"] }
  end

  def save(**settings)
    put "/admin/plugins/discourse-medical-communities/communities/#{category.id}.json",
        params: {
          preset: "clinical-cases",
          mode: "enforce",
          severities: {
          },
          **settings,
        },
        as: :json
  end

  def community
    MedicalCommunities::Community.find_by(category_id: category.id)
  end

  it "lists the packs, and in how many communities each holds" do
    save(country: "US", language: "en")
    get "#{path}.json"

    expect(response.parsed_body["ingredients"]).to be > 5000
    expect(listed.keys).to match_array(%w[us uk eu int ua ru ar ca au in eg])
    expect(listed["us"]).to include(
      "name" => "United States",
      "version" => a_string_starting_with("2024-11-08."),
      "date" => "2024-11-08",
      "regions" => %w[US],
      "sources" => a_collection_including("FDA Orange Book, 2024-11-08"),
      "digest" => /\A\h{64}\z/,
      "languages" => %w[en],
      "origin" => "shipped",
      "default" => true,
      "communities" => 1,
    )
    expect(listed["us"]["rows"]).to be > 5000
    expect(listed["us"]["bytes"]).to be_between(20_000, 60_000)
    expect(listed["ua"]).to include("communities" => 0, "languages" => %w[en uk])
    expect(listed["in"]).to include("default" => false)
  end

  it "lets a community choose packs, and take back its choice" do
    save(packs: %w[uk in])
    expect(response.status).to eq(200)
    expect(community.packs).to eq(%w[uk in])
    expect(MedicalCommunities::Charter.of(category.id).policy["packs"]).to eq(%w[uk in])

    save(mode: "watch")
    expect(community.packs).to eq(%w[uk in])

    save(packs: [])
    expect(MedicalCommunities::Charter.of(category.id).policy["packs"]).to eq([])

    save(packs: nil, country: "GB", language: "en")
    expect(community.packs).to be_nil
    expect(response.parsed_body["communities"].first).to include(
      "packs" => nil,
      "default_packs" => %w[uk eu int],
    )
  end

  it "refuses packs that there are not, and too many" do
    save(packs: %w[us nowhere])
    expect([response.status, response.parsed_body["errors"]]).to eq(
      [422, ["There is no medicine pack “nowhere”."]],
    )
    save(packs: "us")
    expect(response.status).to eq(422)
    expect(community).to be_nil
  end

  it "is for administrators, and gone with the plugin" do
    sign_in(Fabricate(:moderator))
    get "#{path}.json"
    expect(response.status).to eq(404)

    sign_in(admin)
    SiteSetting.medical_communities_enabled = false
    get "#{path}.json"
    expect(response.status).to eq(404)
  end
end
