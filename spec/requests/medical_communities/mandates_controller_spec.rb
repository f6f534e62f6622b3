# frozen_string_literal: true

require_relative "../../support/founding"

RSpec.describe MedicalCommunities::MandatesController do
  include FoundingHelp

  fab!(:admin)
  fab!(:person, :user)
  fab!(:community) { founded(moderators: [person.username], closedness: "circle") }

  let(:mandate) { community.mandates.first }
  let(:address) { "/communities/mandates/#{mandate.id}" }

  before { SiteSetting.medical_communities_enabled = true }
  after { MedicalCommunities::Charter.forget }

  it "tells whose it is what is asked, and takes the answer" do
    sign_in(person)
    get "#{address}.json"
    expect(response.parsed_body["mandate"]).to include(
      "state" => "offered",
      "powers" => MedicalCommunities::Mandate::POWERS,
      "community" => include("name" => "Cardiology"),
    )

    put "#{address}.json"
    expect(response.parsed_body["mandate"]["state"]).to eq("in_force")
    delete "#{address}.json"
    expect(response.parsed_body["mandate"]["state"]).to eq("ended")
    put "#{address}.json"
    expect([response.status, response.parsed_body["errors"]]).to eq(
      [422, ["This request is no longer open."]],
    )
  end

  it "tells others the same, whether it is there or not" do
    sign_in(Fabricate(:user))
    answers =
      [mandate.id, mandate.id + 1000].map do |id|
        get "/communities/mandates/#{id}.json"
        [response.status, response.parsed_body]
      end

    expect(answers.first.first).to eq(404)
    expect(answers.uniq.size).to eq(1)
    put "#{address}.json"
    expect(response.status).to eq(404)
    delete "#{address}.json"
    expect(response.status).to eq(404)
    expect(mandate.reload.state).to eq("offered")
  end

  it "asks guests to sign in, and gives a browser the forum's page" do
    get "#{address}.json"
    expect(response.status).to eq(403)
    get address
    expect(response.status).to eq(200)
  end

  it "is there after the category is gone" do
    sign_in(person)
    Category.where(id: community.category_id).delete_all
    get "#{address}.json"

    expect(response.parsed_body["mandate"]).to include("community" => nil)
  end

  it "is not there while the plugin is off" do
    sign_in(person)
    SiteSetting.medical_communities_enabled = false
    get "#{address}.json"

    expect(response.status).to eq(404)
  end
end
