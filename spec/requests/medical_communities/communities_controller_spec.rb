# frozen_string_literal: true

require_relative "../../support/joinable"

RSpec.describe MedicalCommunities::CommunitiesController do
  include Joinable

  fab!(:open_one) { Joinable.found("Open talk", language: "uk", country: "UA", offers: %w[cases]) }
  fab!(:circle) { Joinable.found("Quiet circle", closedness: "circle", specialty: specialty) }

  def names(user = nil, **filters)
    sign_in(user) if user
    get "/communities.json", params: filters
    expect(response.status).to eq(200)
    response.parsed_body["communities"].map { |card| card["name"] }
  end

  def page(of, user = nil)
    sign_in(user) if user
    get "/communities/#{of.id}.json"
    response.parsed_body["community"]
  end

  before do
    MedicalCommunities::Community.where(id: community.id).update_all(specialty_id: specialty.id)
  end

  describe "the directory" do
    it "shows everybody what is no case circle, guests too" do
      expect(names).to eq(["Heart rhythm", "Open talk"])
      expect(names(applicant)).to eq(["Heart rhythm", "Open talk"])
    end

    it "shows a case circle to verified people, its members, its moderators and administrators" do
      member = Fabricate(:user)
      circle.memberships.create!(user: member, origin: "adopted")
      circle.member_group.add(member)
      moderator = Fabricate(:user).tap { |user| appoint(user, circle) }
      verify(applicant, specialties: [])

      [member, moderator, admin, applicant].each do |user|
        expect(names(user)).to include("Quiet circle")
        expect(page(circle)["name"]).to eq("Quiet circle")
      end
    end

    it "does not say that a case circle is there, nor a category that is only examined, nor no community" do
      examined =
        MedicalCommunities::Community.create!(
          category: Fabricate(:category),
          preset: "discussion",
          mode: "watch",
        )
      answers =
        [circle.id, examined.id, 0, 10**30].map do |id|
          sign_in(applicant)
          get "/communities/#{id}.json"
          [response.status, response.body]
        end

      expect(answers.map(&:first).uniq).to eq([404])
      expect(answers.map(&:last).uniq.size).to eq(1)
      sign_in(Fabricate(:moderator))
      get "/communities/#{circle.id}.json"
      expect(response.status).to eq(404)
    end

    it "does not let a filter betray what it does not list" do
      choices = -> { response.parsed_body["choices"]["specialties"].map { |one| one["name"] } }
      MedicalCommunities::Community.where(id: community.id).update_all(specialty_id: nil)

      expect(names(applicant, q: "quiet")).to be_empty
      expect(choices.call).to be_empty
      expect(names(admin, q: "quiet")).to eq(["Quiet circle"])
      expect(choices.call).to eq(["Cardiology of tests"])
    end

    it "is filtered by each of its columns, and searched by name, description and specialty" do
      { specialty_id: specialty.id.to_s, closedness: "members" }.each do |name, value|
        expect(names(nil, name => value)).to eq(["Heart rhythm"])
      end
      { language: "uk", country: "UA", offers: "cases", q: "OPEN" }.each do |name, value|
        expect(names(nil, name => value)).to eq(["Open talk"])
      end
      expect(names(nil, q: "кардіологія")).to eq(["Heart rhythm"])
      expect(names(nil, q: "100%_")).to be_empty
    end

    it "bears with filters that are none" do
      [
        { specialty_id: "x" },
        { page: "-5" },
        { q: ["a"] },
        { offers: "'" },
        { q: "a\0b" },
        { language: "\0" },
        { page: "9" * 40 },
      ].each do |bad|
        get "/communities.json", params: bad
        expect(response.status).to eq(200)
      end
    end

    it "says what it is, who runs it, how many they are, and nothing of what is written there" do
      topic =
        Fabricate(:topic, category: open_one.category, title: "A title about #{Joinable::SECRET}")
      Fabricate(:post, topic: topic)
      appoint(keeper, open_one)
      open_one.member_group.add(applicant)
      get "/communities.json"
      card = response.parsed_body["communities"].last

      expect(card).to include(
        "name" => "Open talk",
        "closedness" => "open",
        "offers" => ["cases"],
        "language" => "uk",
        "member_count" => 1,
        "state" => "outside",
        "conditions" => [],
      )
      expect(card["moderators"].map { |one| one["username"] }).to eq([keeper.username])
      expect(card.keys.grep(/topic|post/)).to be_empty
      expect(response.body).not_to include(Joinable::SECRET)
    end

    it "keeps names of people from guests where profiles are not public" do
      SiteSetting.hide_user_profiles_from_public = true
      get "/communities.json"
      expect(response.body).not_to include(keeper.username)
    end

    it "says what somebody lacks" do
      community.update!(join_rules: { "level" => 2, "specialty" => true, "countries" => %w[PL] })
      verify(applicant)

      expect(page(community, applicant)["conditions"]).to eq(
        [
          { "name" => "level", "level" => 2, "met" => true },
          { "name" => "specialty", "met" => true, "specialty" => "Cardiology of tests" },
          { "name" => "country", "countries" => ["PL"], "met" => false },
        ],
      )
    end

    it "takes no query more for more communities" do
      count = -> { track_sql_queries { names(applicant) }.size }
      verify(applicant)
      publish_rules
      count.call
      before = count.call
      5.times do |n|
        one = Joinable.found("Another #{n}", parent: community, inherits: %w[rules moderators])
        appoint(Fabricate(:user), one)
        one.update!(specialty: specialty, join_rules: { "rules" => true })
        publish_rules(of: one)
      end

      expect(count.call).to eq(before)
    end

    it "is not there while the plugin is off" do
      SiteSetting.medical_communities_enabled = false
      get "/communities.json"
      expect(response.status).to eq(404)
    end

    it "asks for the log-in where the forum does" do
      SiteSetting.login_required = true
      get "/communities.json"
      expect(response.status).to eq(403)
    end

    it "is a page of the application, and so is each community's" do
      ["/communities", "/communities/#{community.id}", "/communities/my-requests"].each do |path|
        get path
        expect(response.status).to eq(200)
        expect(response.media_type).to eq("text/html")
      end
    end
  end

  describe "a community's page" do
    it "shows the rules in force, also those of the community above, and whether they are accepted" do
      version = publish_rules(text: "Be **kind**.")
      below = Joinable.found("Below", parent: community, inherits: %w[rules])
      shown = page(below, applicant)["rules"]
      expect(shown).to include("id" => version.id, "number" => 1, "accepted" => false)
      expect(shown["html"]).to include("<strong>kind</strong>")

      MedicalCommunities::Acceptance.create!(rules_version: version, user: applicant)
      expect(page(below)["rules"]["accepted"]).to eq(true)
    end

    it "knows each state" do
      expect(page(community, applicant)["state"]).to eq("outside")
      request = ask(words: "I work with #{Joinable::SECRET}.")
      expect(page(community)).to include("state" => "asked")
      expect(page(community)["request"]).to include("words" => "I work with #{Joinable::SECRET}.")
      decide(request, :decline, medical_reason: "other", medical_days: "10")
      expect(page(community)).to include(
        "state" => "declined",
        "state_until" => 10.days.from_now.to_date.iso8601,
      )
      MedicalCommunities::Invitation.create!(community: community, user: applicant)
      expect(page(community)["state"]).to eq("invited")
      community.member_group.add(applicant)
      expect(page(community)).to include(
        "state" => "member",
        "url" => community.category.relative_url,
      )
      bar(ends_on: 3.days.from_now.to_date.iso8601, words: "About #{Joinable::SECRET}")
      expect(page(community)).to include("state" => "barred")
      expect(page(community)["bar"]).to include(
        "words" => "About #{Joinable::SECRET}",
        "reason" => "tone",
      )
      expect(page(community)).not_to have_key("url")
    end

    it "shows nobody else's words" do
      ask(words: "I work with #{Joinable::SECRET}.")
      page(community, Fabricate(:user))
      expect(response.body).not_to include(Joinable::SECRET)
    end

    it "survives that the category or the group is gone" do
      community.category.destroy!
      page(community, applicant)
      expect(response.status).to eq(404)
      open_one.member_group.destroy!
      expect(names(applicant)).to be_empty
    end
  end
end
