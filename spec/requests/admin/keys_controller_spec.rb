# frozen_string_literal: true

require_relative "../../support/verifying"

RSpec.describe MedicalCommunities::Admin::KeysController do
  include Verifying

  before { MedicalCommunities::Keys.forget }
  after { MedicalCommunities::Keys.forget }

  base = "/admin/plugins/discourse-medical-communities/verification/keys"

  def overview
    get "/admin/plugins/discourse-medical-communities/verification/keys.json"
    response.parsed_body
  end

  it "is for administrators" do
    [site_moderator, verifier, applicant].each do |user|
      sign_in(user)
      overview
      expect(response.status).to eq(404)
      post "#{base}/rotation.json"
      expect(response.status).to eq(404)
    end
    expect(MedicalCommunities::KeyRotation.count).to eq(0)
  end

  it "says which keys there are and what they seal, never a key" do
    apply
    sign_in(admin)
    keys = overview

    expect(keys).to include("sealed" => 4, "needed" => 1, "unknown" => 1, "rotation" => nil)
    expect(keys["current"]).to include("place" => "table", "left" => 3)
    expect(keys["earlier"]).to eq([])
    MedicalCommunities::Key.pluck(:key).each { |key| expect(response.body).not_to include(key) }
  end

  it "replaces the key and shows how far that is" do
    apply(documents: 0)
    sign_in(admin)
    former = overview["current"]["id"]
    post "#{base}/rotation.json"

    expect(response.parsed_body["current"]["id"]).not_to eq(former)
    expect(response.parsed_body["earlier"]).to match(
      [include("id" => former, "left" => 3, "place" => "table")],
    )
    expect(response.parsed_body["rotation"]).to include("done" => 0, "finished_at" => nil)
    post "#{base}/rotation.json"
    expect(response.status).to eq(200)
    expect(MedicalCommunities::KeyRotation.count).to eq(1)

    rotation = MedicalCommunities::KeyRotation.last
    Jobs::MedicalCommunities::RotateKeys.new.execute(rotation_id: rotation.id)
    expect(overview).to include("needed" => 0)
    expect(overview["rotation"]).to include("done" => 3, "total" => 3, "unreadable" => 0)
    expect(UserHistory.where(custom_type: "medical_key_rotation").count).to eq(1)
  end
end
