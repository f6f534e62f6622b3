# frozen_string_literal: true

require_relative "../support/complained_about"

# Which measure is suggested after how many reviews of standing, and who decided so.
RSpec.describe "Ladders", type: :request do
  include Joinable
  include ComplainedAbout

  fab!(:above) { Joinable.found("Hearts and vessels") }

  def open_case(of = member)
    3.times { strike(about: of) }
    cases(of).last
  end

  def told(given, reader: admin)
    MedicalCommunities::StandingCase::Dossier
      .new(given.reload, User.find(reader.id).guardian)
      .to_h
      .slice(:suggested, :ladder)
  end

  def decide(given, kind, **args)
    given.reload.reviewable.perform(
      User.find(admin.id),
      :medical_case_decide,
      { medical_measure: kind, medical_reason: "tone", **args },
    )
    MedicalCommunities::Measure.last
  end

  def ladder(given)
    told(given)[:ladder]
  end

  it "are the site's, where a community has none" do
    expect(told(open_case)).to eq(
      suggested: "warned",
      ladder: {
        steps: %w[warned restricted silenced suspended],
        taken: 0,
        of_site: true,
        community_name: nil,
      },
    )
  end

  it "are a community's own, also where the forum counts for all, as long as all strikes are its own" do
    community.update!(ladder: %w[warned warned silenced])
    given = open_case
    expect(told(given)).to include(suggested: "warned")
    expect(ladder(given)).to include(of_site: false, community_name: "Heart rhythm")
    strike(community: above)
    expect(ladder(given)).to include(of_site: true)
  end

  it "come from the community above, by its name, as long as it has one" do
    community.update!(parent: above, inherits: %w[ladder], ladder: %w[suspended])
    above.update!(ladder: %w[restricted])
    given = open_case
    expect(told(given)).to include(suggested: "restricted")
    expect(ladder(given)).to include(community_name: "Hearts and vessels")
    above.update!(ladder: [])
    expect(told(given)).to include(suggested: "warned")
    expect(ladder(given)).to include(of_site: true)
  end

  it "stay when the community above goes" do
    above.update!(ladder: %w[restricted])
    community.update!(parent: above, inherits: %w[ladder])
    above.destroy!
    expect(community.reload.ladder).to eq(%w[restricted])
    expect(ladder(open_case)).to include(community_name: "Heart rhythm")
  end

  it "go on with each review that ended in a step, back with each that is taken back" do
    community.update!(ladder: %w[warned warned restricted])
    given = open_case
    measure = decide(given, "warned")
    2.times { strike }
    again = cases.open.sole
    expect(told(again)).to include(suggested: "warned")
    decide(again, "warned")
    strike
    third = cases.open.sole
    expect(told(third)).to include(suggested: "restricted")
    MedicalCommunities::Measure::Undo.call(params: { id: measure.id }, guardian: admin.guardian)
    expect(told(third)).to include(suggested: "warned")
  end

  it "go on neither with what was dismissed nor with what another community decided" do
    SiteSetting.medical_communities_strike_scope = "community"
    decide(open_case, "dismissed")
    3.times { strike(community: above) }
    decide(cases.open.sole, "warned")
    strike
    expect(ladder(cases.open.sole)).to include(taken: 0)
  end

  it "suggest nothing that this person may not decide" do
    SiteSetting.medical_communities_strike_scope = "community"
    community.update!(ladder: %w[suspended])
    expect(told(open_case, reader: keeper)).to include(suggested: nil)
  end

  it "name no case circle to whom it does not show itself" do
    community.update!(ladder: %w[warned], closedness: "circle")
    moderator = Fabricate(:moderator, refresh_auto_groups: true)
    expect(told(open_case, reader: moderator)[:ladder]).to include(
      of_site: false,
      community_name: nil,
    )
  end

  it "bind nobody: nothing happens by them" do
    community.update!(ladder: %w[suspended])
    before = freedoms
    open_case
    expect(freedoms).to eq(before)
  end

  it "hold steps that are known, and not without end" do
    ["warned", nil, %w[ban-proposed], %w[dismissed], [["warned"]], ["warned"] * 9].each do |value|
      community.ladder = value
      expect(community).not_to be_valid
    end
    community.ladder = %w[warned warned silenced]
    expect(community).to be_valid
  end

  it "are set by administrators, and told with whom they come from" do
    sign_in(admin)
    path = "/admin/plugins/discourse-medical-communities/communities"
    put "#{path}/#{above.category_id}.json",
        params: {
          preset: "discussion",
          mode: "off",
          severities: {
          },
          ladder: %w[warned silenced],
        },
        as: :json
    expect(response.status).to eq(200)
    community.update!(parent: above, inherits: %w[ladder])
    get "#{path}.json"
    page = response.parsed_body
    expect(page).to include("site_ladder" => %w[warned restricted silenced suspended])
    told = page["communities"].find { |one| one["id"] == community.id }
    expect(told).to include("ladder" => [], "inherited" => { "ladder" => "Hearts and vessels" })

    sign_in(keeper)
    put "#{path}/#{above.category_id}.json", params: { ladder: [] }, as: :json
    expect(response.status).to eq(404)
    expect(above.reload.ladder).to eq(%w[warned silenced])
  end

  it "are emptied again" do
    community.update!(ladder: %w[warned])
    saved =
      MedicalCommunities::Community::Save.call(
        params: {
          category_id: community.category_id,
          preset: "discussion",
          mode: "off",
          severities: {
          },
          ladder: [],
        },
        guardian: admin.guardian,
      )
    expect(saved).to be_a_success
    expect(community.reload.ladder).to eq([])
  end
end
