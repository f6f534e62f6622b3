# frozen_string_literal: true

require_relative "../../support/verifying"

RSpec.describe "Vouches", type: :request do
  include Verifying

  fab!(:colleague, :user)

  before { verify(colleague) }

  def ask(username = colleague.username, of: [specialty.id])
    sign_in(applicant)
    post "/communities/vouches.json", params: { username: username, specialty_ids: of }
  end

  def asked_of(user)
    sign_in(user)
    get "/communities/vouches.json"
    response.parsed_body["vouches"]
  end

  def answer(id, with, as: colleague)
    sign_in(as)
    post "/communities/vouches/#{id}/answer.json", params: { answer: with }
  end

  def vouch
    MedicalCommunities::Vouch.order(:id).last
  end

  def refusal
    response.parsed_body.dig("fields", "username")
  end

  it "is asked for by name, told in a letter, and given on a page" do
    ask("@#{colleague.username.upcase}")
    expect(response.status).to eq(200)
    expect(messages_to(colleague).first).to include("/communities/vouches", applicant.username)

    shown = asked_of(colleague)
    expect(shown.map { |one| [one["state"], one["person"]["username"]] }).to eq(
      [["waiting", applicant.username]],
    )
    answer(shown.first["id"], "confirmed")

    expect(vouch.state).to eq("confirmed")
    expect(MedicalCommunities::LedgerEntry.last).to have_attributes(
      event: "vouched",
      actor_id: colleague.id,
      subject_id: applicant.id,
    )
  end

  it "says why somebody cannot be asked" do
    ask("nobody-of-that-name")
    expect(refusal).to start_with("Nobody here")
    ask("\0")
    expect(refusal).to start_with("Nobody here")
    ask(applicant.username)
    expect(refusal).to start_with("Someone else")
    ask(of: [other_specialty.id])
    expect(refusal).to start_with("Only verified colleagues of your specialty")
    ask
    ask
    expect(refusal).to start_with("This colleague is already asked.")
    expect(MedicalCommunities::Vouch.count).to eq(1)
  end

  it "may be asked for anew once it no longer counts" do
    ask
    vouch.update!(confirmed_at: 13.months.ago)
    ask
    expect(response.status).to eq(200)
    expect(vouch.state).to eq("waiting")
  end

  it "is of few colleagues at a time" do
    10.times { MedicalCommunities::Vouch.create!(user: applicant, voucher: Fabricate(:user)) }
    ask
    expect(refusal).to eq("Colleagues who have yet to answer: at most 10.")
  end

  it "is answered once, by who was asked, while they are verified" do
    ask
    answer(vouch.id, "confirmed", as: admin)
    expect(response.status).to eq(404)
    answer(0, "confirmed")
    expect(response.status).to eq(404)
    answer(vouch.id, "perhaps")
    expect(response.status).to eq(422)

    credential = MedicalCommunities::Credential.find_by(user: colleague)
    credential.update!(valid_until: 2.months.ago)
    answer(vouch.id, "confirmed")
    expect(response.parsed_body["errors"].first).to start_with("To vouch you need")

    answer(vouch.id, "declined")
    expect(vouch.state).to eq("declined")
    answer(vouch.id, "confirmed")
    expect(response.parsed_body["errors"]).to eq(["This is already answered."])
    expect(asked_of(admin)).to eq([])
  end

  it "has a limit" do
    RateLimiter.enable
    20.times { RateLimiter.new(applicant, "medical-vouch", 20, 1.day).performed! }
    ask
    expect(response.status).to eq(429)
  end
end
