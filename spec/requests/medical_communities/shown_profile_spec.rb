# frozen_string_literal: true

require_relative "../../support/joinable"

RSpec.describe "A professional profile, as others see it" do
  include Joinable

  before do
    verify(applicant)
    MedicalCommunities::ProfessionalProfile.create!(
      user: applicant,
      position: "Consultant",
      workplace: "Regional hospital",
      year_began: 2004,
    )
  end

  def profile(reader = keeper)
    reader ? sign_in(reader) : reset!
    get "/communities/credentials/#{applicant.username}.json"
    response.parsed_body["profile"]
  end

  def show(value)
    sign_in(applicant)
    put "/communities/profile/shown.json", params: { shown: value }
  end

  it "is for nobody, until its member shows it to members" do
    expect(profile).to eq(nil)
    show(true)
    expect(response.status).to eq(200)
    expect(profile).to eq(
      "position" => "Consultant",
      "workplace" => "Regional hospital",
      "year_began" => 2004,
    )
    expect(profile(nil)).to eq(nil)
    show(false)
    expect(profile).to eq(nil)
  end

  it "stays the member's own choice while what it says is locked" do
    sign_in(applicant)
    put "/communities/profile.json", params: { medical_profile: { position: "Professor" } }
    expect(response.status).to eq(422)
    show(true)
    expect(profile).to include("position" => "Consultant")
  end

  it "takes anything else for no" do
    show("")
    expect(profile).to eq(nil)
  end
end
