# frozen_string_literal: true

require_relative "../../support/founding"

RSpec.describe MedicalCommunities::Admin::FoundingsController do
  include FoundingHelp

  fab!(:admin)

  let(:address) { "/admin/plugins/discourse-medical-communities" }

  before do
    SiteSetting.medical_communities_enabled = true
    SiteSetting.login_required = false
  end

  after { MedicalCommunities::Charter.forget }

  def card
    response.parsed_body["communities"].last
  end

  %i[anonymous user moderator].each do |who|
    it "hides everything from #{who}" do
      sign_in(Fabricate(who)) if who != :anonymous
      post "#{address}/foundings.json", params: wishes, as: :json
      expect(response.status).to eq(404)
      post "#{address}/foundings/preview.json", params: wishes, as: :json
      expect(response.status).to eq(404)
      delete "#{address}/foundings/1.json"
      expect(response.status).to eq(404)
      expect(MedicalCommunities::Community.count).to eq(0)
    end
  end

  context "when signed in as an administrator" do
    before { sign_in(admin) }

    it "shows changes, founds, and undoes" do
      post "#{address}/foundings/preview.json", params: wishes, as: :json
      expect(response.parsed_body).to include("problems" => {}, "asks_consent" => true)
      expect(response.parsed_body["changes"].size).to be > 5

      post "#{address}/foundings.json", params: wishes, as: :json
      expect(response.status).to eq(200)
      expect(response.parsed_body["founded"]).to eq(card["category_id"])
      expect(card).to include("joinable" => true, "founded" => true, "closedness" => "members")

      delete "#{address}/foundings/#{card["id"]}.json"
      expect(response.parsed_body["communities"]).to eq([])
      expect(Category.exists?(name: "Cardiology")).to eq(false)
    end

    it "founds with packs and exceptions of its own, or without a choice" do
      exceptions = { "exempt" => ["vaccine"], "moderated" => true }
      chosen = wishes(packs: %w[us ua], exceptions: exceptions)
      post "#{address}/foundings.json", params: chosen, as: :json
      expect(card).to include("packs" => %w[us ua], "exceptions" => exceptions)

      plain = wishes(name: "Nephrology", packs: nil, exceptions: {})
      post "#{address}/foundings.json", params: plain, as: :json
      expect(card).to include("packs" => nil, "exceptions" => {})
    end

    it "says which pack there is none of, before anything is made" do
      post "#{address}/foundings/preview.json", params: wishes(packs: ["nowhere"]), as: :json

      expect(response.parsed_body["problems"]["base"].first).to include("nowhere")
    end

    it "lists what members asked for until it is founded, and again once that is undone" do
      author = Fabricate(:user)
      request =
        MedicalCommunities::CommunityRequest.create!(
          author: author,
          name: "Arrhythmia",
          reasons: "There is none.",
          country: "UA",
        )
      wanted = -> { response.parsed_body["wanted"] }
      get "#{address}/communities.json"
      expect(wanted.call).to eq([])

      request.close("approved", by: admin)
      get "#{address}/communities.json"
      expect(wanted.call).to eq(
        [
          {
            "id" => request.id,
            "name" => "Arrhythmia",
            "specialty_id" => nil,
            "country" => "UA",
            "language" => nil,
            "author" => author.username,
          },
        ],
      )

      post "#{address}/foundings.json", params: wishes(community_request_id: request.id), as: :json
      expect(wanted.call).to eq([])
      delete "#{address}/foundings/#{card["id"]}.json"
      expect(wanted.call.size).to eq(1)
    end

    it "says beside the fields what it does not take" do
      post "#{address}/foundings.json", params: wishes(name: "", country: "x"), as: :json

      expect(response.status).to eq(422)
      expect(response.parsed_body["extras"]["fields"].keys).to contain_exactly("name", "country")
    end

    it "asks for consent" do
      post "#{address}/foundings.json", params: wishes(consent: false), as: :json

      expect(response.parsed_body["extras"]["fields"].keys).to eq(["consent"])
    end

    it "says why something is not undone" do
      community = founded(mode: "off")
      Fabricate(:post, topic: Fabricate(:topic, category: community.category))
      delete "#{address}/foundings/#{community.id}.json"

      expect([response.status, response.parsed_body["errors"]]).to eq(
        [422, ["Not undone: people have posted there since."]],
      )
      delete "#{address}/foundings/999999999.json"
      expect(response.status).to eq(404)
    end

    it "offers mandates and ends them" do
      person = Fabricate(:user)
      community = founded
      post "#{address}/communities/#{community.id}/mandates.json",
           params: {
             username: person.username,
           },
           as: :json
      mandate = card["mandates"].first
      expect(mandate).to include("username" => person.username, "state" => "offered")

      post "#{address}/communities/#{community.id}/mandates.json",
           params: {
             username: "nobody",
           },
           as: :json
      expect(response.parsed_body["errors"]).to eq(["This member does not exist."])

      delete "#{address}/mandates/#{mandate["id"]}.json"
      expect(card["mandates"]).to eq([])
    end

    it "names what was deleted in core" do
      community = founded(moderators: [Fabricate(:user).username], rules: FoundingHelp::RULES)
      below = founded(name: "Below", parent_id: community.id, inherits: %w[preset moderators])
      below.moderator_group.destroy!
      Group.where(id: below.member_group_id).delete_all
      community.category.destroy!
      get "#{address}/communities.json"

      expect(response.status).to eq(200)
      expect(card["lost"]).to eq(
        "moderator_group" => "Below: moderators",
        "member_group" => "",
        "parent" => "Cardiology",
      )
      expect(card).to include("parent_id" => nil, "inherited" => {}, "mode" => "enforce")
    end

    it "says where what is inherited comes from" do
      first = founded
      founded(name: "Below", parent_id: first.id, inherits: %w[preset])
      get "#{address}/communities.json"

      expect(card["inherited"]).to eq("preset" => "Cardiology")
    end

    it "costs the same number of queries for one case circle and for many" do
      one = founded(closedness: "circle", moderators: [Fabricate(:user).username])
      get "#{address}/communities.json"
      few = track_sql_queries { get "#{address}/communities.json" }.size
      5.times do |number|
        founded(
          name: "Circle #{number}",
          closedness: "circle",
          parent_id: one.id,
          inherits: %w[preset moderators],
          moderators: [Fabricate(:user).username],
        )
      end

      expect(track_sql_queries { get "#{address}/communities.json" }.size).to be <= few + 3
    end

    it "lists what stands open of a case circle, and nothing of others" do
      founded(name: "Open", closedness: "open")
      circle = founded(name: "Circle", closedness: "circle")
      get "#{address}/communities.json"
      ids = -> { card["leaks"].map { |leak| leak["id"] } }

      expect(response.parsed_body["communities"].first["leaks"]).to eq([])
      expect(ids.call).to include("login-not-required", "people", "logs")
      expect(ids.call).not_to include("mail", "feeds", "link-previews", "category-readers")

      circle.member_group.update!(visibility_level: 0)
      circle.category.permissions = circle.category.permissions_params.merge("staff" => 3)
      circle.category.save!
      get "#{address}/communities.json"
      expect(card["leaks"].first(2).map { |leak| leak.values_at("id", "names") }).to eq(
        [["category-readers", ["staff"]], ["groups-visible", ["circle_members"]]],
      )
    end
  end
end
