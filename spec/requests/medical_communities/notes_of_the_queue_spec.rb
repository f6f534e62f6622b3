# frozen_string_literal: true

require_relative "../../support/verifying"

RSpec.describe "Notes in the review queue", type: :request do
  include Verifying

  def write_note(user, reviewable)
    sign_in(user)
    post "/review/#{reviewable.id}/notes.json", params: { reviewable_note: { content: "Seen" } }
    response.status
  end

  it "are written by who sees what they are about" do
    reviewable = apply.reviewable
    expect(write_note(verifier, reviewable)).to eq(200)
    expect(write_note(admin, reviewable)).to eq(200)
    [verifier_elsewhere, site_moderator].each do |user|
      expect(write_note(user, reviewable)).to eq(404)
    end
    expect(reviewable.reviewable_notes.count).to eq(2)
  end

  it "are not written by verifiers about what others review" do
    flagged = Fabricate(:reviewable_flagged_post)
    apply

    expect(write_note(verifier, flagged)).to eq(404)
    expect(write_note(site_moderator, flagged)).to eq(200)
  end

  it "are core's own while the plugin is off" do
    flagged = Fabricate(:reviewable_flagged_post)
    SiteSetting.medical_communities_enabled = false
    expect(write_note(site_moderator, flagged)).to eq(200)
    expect(write_note(verifier, flagged)).to eq(403)
  end
end
