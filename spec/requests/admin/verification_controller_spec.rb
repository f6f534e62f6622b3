# frozen_string_literal: true

require_relative "../../support/verifying"

RSpec.describe MedicalCommunities::Admin::VerificationController do
  include Verifying

  def overview
    get "/admin/plugins/discourse-medical-communities/verification.json"
    response.parsed_body
  end

  it "is for administrators" do
    sign_in(verifier)
    overview
    expect(response.status).to eq(404)
  end

  describe "for an administrator" do
    before { sign_in(admin) }

    it "counts requests, credentials and what runs out" do
      apply
      verify(applicant, level: 1)
      verify(keeper, level: 2, valid_until: 59.days.from_now)
      verify(second_verifier, level: 2, valid_until: 3.days.ago)
      verify(verifier_elsewhere, valid_until: 90.days.ago)
      MedicalCommunities::Revocation.create!(credential: verify(admin), reason: "x")

      expect(overview["requests"]).to include("waiting" => 1, "claimed" => 0, "unattended" => 0)
      expect(overview["credentials"]).to eq(
        "by_level" => {
          "1" => 1,
          "2" => 2,
        },
        "people" => 3,
        "expiring" => 1,
        "in_grace" => 1,
        "run_out" => 1,
        "ended" => 1,
      )
      expect(overview["documents"]).to eq(1)
    end

    it "says that nobody can look at a request" do
      apply
      SiteSetting.medical_communities_moderators_verify = false
      expect(overview["requests"]["unattended"]).to eq(1)
      group = Fabricate(:group)
      SiteSetting.medical_communities_verifier_groups = group.id.to_s
      expect(overview["requests"]["unattended"]).to eq(1)
      group.add(keeper)
      expect(overview["requests"]["unattended"]).to eq(0)
      expect(overview["verifiers"]).to eq(
        "groups" => [{ "name" => group.name, "count" => 1 }],
        "moderators" => false,
      )
    end

    it "asks the database as often for many as for one" do
      verify(applicant)
      overview
      one = track_sql_queries { overview }.size
      [keeper, second_verifier, verifier].each { |user| verify(user, level: 1) }
      expect(track_sql_queries { overview }.size).to eq(one)
    end
  end
end
