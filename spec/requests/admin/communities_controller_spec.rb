# frozen_string_literal: true

RSpec.describe MedicalCommunities::Admin::CommunitiesController do
  fab!(:admin)
  fab!(:category)
  fab!(:child) { Fabricate(:category, name: "Arrhythmia", parent_category: category) }

  let(:address) { "/admin/plugins/discourse-medical-communities/communities" }
  let(:settings) do
    { preset: "clinical-cases", mode: "watch", severities: { "identifiers/phone" => "off" } }
  end

  before { SiteSetting.medical_communities_enabled = true }

  def save(id, **changes)
    put "#{address}/#{id}.json", params: settings.merge(changes), as: :json
  end

  def communities
    response.parsed_body["communities"]
  end

  describe "who may" do
    %i[anonymous user moderator].each do |who|
      it "hides everything from #{who}" do
        sign_in(Fabricate(who)) if who != :anonymous

        get "#{address}.json"
        expect(response.status).to eq(404)
        save(category.id)
        expect(response.status).to eq(404)
        delete "#{address}/#{category.id}.json"
        expect(response.status).to eq(404)
        expect(MedicalCommunities::Community.count).to eq(0)
      end
    end
  end

  context "when signed in as an administrator" do
    before { sign_in(admin) }

    it "answers the page's address with the forum's page" do
      get address

      expect(response.status).to eq(200)
      expect(response.media_type).to eq("text/html")
    end

    it "lists presets with their severities, and all checks" do
      get "#{address}.json"

      expect(response.parsed_body).to include(
        "communities" => [],
        "powers" => MedicalCommunities::Mandate::POWERS,
        "ladder_steps" => MedicalCommunities::StandingCase::Ladder::STEPS,
        "site_ladder" => MedicalCommunities::StandingCase::Ladder.of_site,
        "presets" =>
          MedicalCommunities::Preset.all.map do |preset|
            { "id" => preset.id, "severities" => preset.severities }
          end,
        "rules" => MedicalCommunities::Preset.rules,
        "category_group_moderation" => false,
      )
    end

    it "makes a category a community and answers the whole page" do
      save(category.id)

      expect(response.status).to eq(200)
      expect(communities).to eq(
        [
          {
            "category_id" => category.id,
            "category" => {
              "id" => category.id,
              "color" => category.color,
              "path" => [category.name],
            },
            "preset" => "clinical-cases",
            "preset_known" => true,
            "mode" => "watch",
            "severities" => {
              "identifiers/phone" => "off",
            },
            "packs" => nil,
            "default_packs" => %w[us uk int eu],
            "exceptions" => {
            },
            "exception_counts" => [],
            "moderating_groups" => [],
            "unchecked" => [{ "id" => child.id, "name" => "Arrhythmia", "color" => child.color }],
            "counts" => [],
            "id" => MedicalCommunities::Community.last.id,
            "joinable" => false,
            "closedness" => "open",
            "specialty_id" => nil,
            "country" => nil,
            "language" => nil,
            "offers" => [],
            "join_rules" => {
            },
            "parent_id" => nil,
            "inherits" => [],
            "inherited" => {
            },
            "powers" => MedicalCommunities::Mandate::POWERS,
            "ladder" => [],
            "member_group" => nil,
            "moderator_group" => nil,
            "members" => 0,
            "mandates" => [],
            "founded" => false,
            "lost" => {
            },
            "leaks" => [],
          },
        ],
      )
    end

    it "does not list a sub-category any more once it is a community" do
      save(category.id)
      save(child.id)

      expect(communities.map { |each| each["unchecked"] }).to eq([[], []])
      expect(communities.last["category"]["path"]).to eq([category.name, "Arrhythmia"])
    end

    it "names moderation groups and totals of watching" do
      group = Fabricate(:group, full_name: "Cardiology board")
      Fabricate(:category_moderation_group, category: category, group: group)
      save(category.id)
      2.times do
        MedicalCommunities::WatchCount.add(
          category.id,
          "identifiers/phone" => {
            asked: 2,
            refused: 1,
          },
        )
      end

      get "#{address}.json"

      expect(communities.first).to include(
        "moderating_groups" => ["Cardiology board"],
        "counts" => [{ "rule" => "identifiers/phone", "asked" => 4, "held" => 0, "refused" => 2 }],
      )
    end

    it "costs the same number of queries for one community and for many" do
      save(category.id)
      get "#{address}.json"
      one = track_sql_queries { get "#{address}.json" }.size
      SiteSetting.max_category_nesting = 3
      [child, Fabricate(:category), Fabricate(:category, parent_category: child)].each do |each|
        Fabricate(:category_moderation_group, category: each, group: Fabricate(:group))
        save(each.id)
      end

      expect(track_sql_queries { get "#{address}.json" }.size).to be <= one + 3
    end

    it "lets a community be an ordinary category again" do
      save(category.id)
      delete "#{address}/#{category.id}.json"

      expect(response.status).to eq(200)
      expect(communities).to eq([])
    end

    it "shows a community whose category is gone, and lets it be removed" do
      save(category.id)
      child.destroy!
      Category.where(id: category.id).delete_all

      get "#{address}.json"
      expect(communities.first).to include("category" => nil, "unchecked" => [])

      delete "#{address}/#{category.id}.json"
      expect(communities).to eq([])
    end

    it "shows a preset that is no longer known, and takes another" do
      save(category.id)
      MedicalCommunities::Community.update_all(preset: "of-another-version")

      get "#{address}.json"
      expect(communities.first).to include(
        "preset" => "of-another-version",
        "preset_known" => false,
      )

      save(category.id, preset: "discussion")
      expect(communities.first["preset_known"]).to eq(true)
    end

    describe "what it does not take" do
      {
        "an unknown preset" => {
          preset: "other",
        },
        "a preset that is a list" => {
          preset: ["clinical-cases"],
        },
        "no preset" => {
          preset: nil,
        },
        "an unknown mode" => {
          mode: "strict",
        },
        "an unknown check" => {
          severities: {
            "identifiers/other" => "off",
          },
        },
        "an unknown importance" => {
          severities: {
            "identifiers/phone" => "loud",
          },
        },
        "an importance that is a hash" => {
          severities: {
            "identifiers/phone" => {
              a: 1,
            },
          },
        },
        "a list of severities" => {
          severities: ["identifiers/phone"],
        },
        "a text as severities" => {
          severities: "off",
        },
        "no severities" => {
          severities: nil,
        },
        "a zero byte" => {
          preset: "clinical\u0000cases",
        },
      }.each do |what, changes|
        it "answers #{what} with one sentence" do
          save(category.id, **changes)

          expect([response.status, response.parsed_body["errors"].size]).to eq([422, 1])
          expect(response.parsed_body["errors"].first).to match(/\A\S.*[.]\z/)
          expect(MedicalCommunities::Community.count).to eq(0)
        end
      end

      ["0", "999999999", "9" * 30].each do |id|
        it "answers the category #{id} with one sentence" do
          save(id)
          expect(response.status).to eq(404)
          expect(response.parsed_body["errors"]).to eq(["This category does not exist."])

          delete "#{address}/#{id}.json"
          expect(response.status).to eq(404)
          expect(response.parsed_body["errors"]).to eq(["This category is not a community."])
        end
      end

      it "answers an address without a number as core does" do
        save("cardiology")

        expect(response.status).to eq(404)
      end
    end

    context "when the plugin is off" do
      before do
        save(category.id)
        SiteSetting.medical_communities_enabled = false
      end

      it "answers as core does for a plugin that is off, and keeps the data" do
        get "#{address}.json"
        expect(response.status).to eq(404)
        save(category.id, mode: "enforce")
        expect(response.status).to eq(404)
        delete "#{address}/#{category.id}.json"
        expect(response.status).to eq(404)

        expect(MedicalCommunities::Community.pluck(:category_id, :mode)).to eq(
          [[category.id, "watch"]],
        )
      end
    end
  end
end
