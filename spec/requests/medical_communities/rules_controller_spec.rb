# frozen_string_literal: true

require_relative "../../support/appointing"

RSpec.describe MedicalCommunities::RulesController do
  include Appointing

  fab!(:group)
  fab!(:moderator_group, :group)
  fab!(:category)
  fab!(:community) do
    MedicalCommunities::Community.create!(
      category: category,
      preset: "discussion",
      member_group: group,
      moderator_group: moderator_group,
    )
  end
  fab!(:member) { Fabricate(:user, refresh_auto_groups: true) }
  fab!(:runner) { Fabricate(:user, refresh_auto_groups: true) }
  fab!(:stranger) { Fabricate(:user, refresh_auto_groups: true) }

  before do
    SiteSetting.medical_communities_enabled = true
    MedicalCommunities::Charter.forget
    group.add(member)
    appoint(runner, community)
  end

  after { MedicalCommunities::Charter.forget }

  def publish(text = "Be kind.", by: runner, follows: 0, asks: "banner", **texts)
    sign_in(by)
    post "/communities/#{community.id}/rules.json",
         params: {
           texts: {
             en: text,
             **texts,
           },
           asks: asks,
           follows: follows,
         }
  end

  def show(as: nil)
    sign_in(as) if as
    get "/communities/#{community.id}/rules.json"
    response.parsed_body
  end

  def accept(version, by: member)
    sign_in(by)
    post "/communities/#{community.id}/rules/acceptance.json",
         params: {
           rules_version_id: version.id,
         }
  end

  def in_force
    MedicalCommunities::RulesVersion.in_force(community)
  end

  describe "publishing" do
    it "puts numbered rules in force, which the writer has accepted" do
      publish
      publish("Be kind and brief.", follows: 1)

      expect(response.parsed_body).to eq("number" => 2)
      expect([in_force.number, in_force.text]).to eq([2, "Be kind and brief."])
      expect(MedicalCommunities::Acceptance.given?(runner, community)).to eq(true)
      expect(UserHistory.where(custom_type: "medical_rules_publish").count).to eq(2)
    end

    it "does not publish over rules that the writer has not seen" do
      publish
      publish("Something else.", by: Fabricate(:admin), follows: 0)

      expect(response.status).to eq(422)
      expect(response.parsed_body["errors"].first).to start_with("Someone has published rules")
      expect(in_force.text).to eq("Be kind.")
    end

    it "does not number what says the same" do
      publish
      publish(follows: 1)

      expect(response.parsed_body["errors"]).to eq(
        ["These rules are in force already: nothing has changed."],
      )
      expect(in_force.number).to eq(1)
    end

    it "wants words, in a known language, and not too many" do
      [{ text: "" }, { text: "x" * 30_001 }, { text: "a", xx: "b" }].each do |wrong|
        publish(wrong.delete(:text), **wrong)
        expect(response.parsed_body["errors"].first).to start_with("Please write the rules")
      end
      post "/communities/#{community.id}/rules.json", params: { texts: "Be kind.", asks: "shout" }
      expect(response.status).to eq(422)
      expect(in_force).to eq(nil)
    end

    it "is for those who run the community; others are told nothing" do
      [member, stranger, Fabricate(:moderator)].each do |user|
        publish(by: user)
        expect(response.status).to eq(404)
      end
      expect(in_force).to eq(nil)
    end

    it "is not for a moderator whose mandate does not say so" do
      MedicalCommunities::Mandate.update_all(powers: %w[bar])
      publish

      expect(response.status).to eq(404)
      expect(show(as: runner)["may_publish"]).to eq(false)
    end

    it "renews the pinned topic" do
      topic = Fabricate(:post, user: Discourse.system_user).topic
      community.update!(rules_topic_id: topic.id)
      publish("Be kind to patients and to colleagues.")

      expect(topic.first_post.reload.raw).to eq("Be kind to patients and to colleagues.")
    end
  end

  describe "reading" do
    it "shows the rules in the reader's language, and says to a member that they are due" do
      SiteSetting.allow_user_locale = true
      publish(uk: "Будьте **добрими**.")
      member.update!(locale: "uk")
      shown = show(as: member)

      expect(shown["rules"]["cooked"]).to include("<strong>добрими</strong>")
      expect([shown["due"], shown["may_publish"]]).to eq([true, false])
    end

    it "is not due for those who are no members" do
      publish
      expect(show(as: stranger)["due"]).to eq(false)
    end

    it "shows what a version changed" do
      publish("Be kind to all.")
      publish("Be kind to patients.", follows: 1)
      get "/communities/#{community.id}/rules/2.json"

      diff = Nokogiri::HTML5.fragment(response.parsed_body["diff"])
      expect(diff.css("ins").text).to include("patients")
      expect(diff.css("del").text).to include("all")
      expect(diff.css("ins, del").text).not_to include("kind")
    end

    it "cooks what a writer could do harm with" do
      publish("<script>alert(1)</script> Be kind.")
      expect(show["rules"]["cooked"]).not_to include("<script")
    end

    it "answers the page to a link" do
      get "/communities/#{community.id}/rules"
      expect([response.status, response.media_type]).to eq([200, "text/html"])
    end

    it "says nothing of a case circle to outsiders, nor of what there is not" do
      publish
      community.update!(closedness: "circle")
      sign_in(stranger)
      answers =
        [community.id, -1, 0, 99_999_999].map do |id|
          get "/communities/#{id}/rules.json"
          [response.status, response.body]
        end

      expect(answers.map(&:first).uniq).to eq([404])
      expect(answers[0]).to eq(answers[3])
    end
  end

  describe "accepting" do
    before { publish }

    it "is recorded once, however often it is sent" do
      2.times { accept(in_force) }

      expect(response.status).to eq(200)
      expect(MedicalCommunities::Acceptance.where(user: member).count).to eq(1)
      expect(show["due"]).to eq(false)
    end

    it "is not taken for rules that are no longer in force" do
      former = in_force
      publish("Be kind and brief.", follows: 1)
      accept(former)

      expect(response.parsed_body["errors"].first).to start_with("The rules have changed")
      expect(show(as: member)["due"]).to eq(true)
    end
  end

  describe "posting before the rules are accepted" do
    fab!(:topic) { Fabricate(:topic, category: category) }
    fab!(:first_post) { Fabricate(:post, topic: topic) }

    def reply(by: member)
      sign_in(by)
      post "/posts.json", params: { topic_id: topic.id, raw: "A reply of some length." }
      response.parsed_body
    end

    def may_reply?
      Guardian.new(User.find(member.id)).can_create_post?(topic)
    end

    it "waits for the member at the next post, and tells our client which rules" do
      publish(asks: "next_post")

      expect(may_reply?).to eq(true)
      answer = reply
      expect(answer["errors"].first).to start_with("Please read and accept the rules")
      expect(answer["medical_limit"]).to eq(
        "kind" => "rules",
        "until" => nil,
        "community_id" => community.id,
      )
      accept(in_force)
      expect(reply["id"]).to be_present
    end

    it "is not possible while the community is read-only until then; reading is" do
      publish(asks: "read_only")

      expect(may_reply?).to eq(false)
      expect(Guardian.new(member).can_see?(topic)).to eq(true)
      accept(in_force)
      expect(may_reply?).to eq(true)
    end

    it "goes on where a banner asks, and for those who are no members" do
      publish
      expect(reply["id"]).to be_present

      publish("Be kind and brief.", follows: 1, asks: "read_only")
      expect(reply(by: stranger)["id"]).to be_present
    end

    it "costs one query for a member, none for others" do
      publish(asks: "read_only")
      charter = MedicalCommunities::Charter.of(category.id)
      user = User.find(member.id).tap { |one| one.in_any_groups?([group.id]) }
      other = User.find(stranger.id).tap { |one| one.in_any_groups?([group.id]) }

      counts =
        [user, other].map do |one|
          track_sql_queries do
            MedicalCommunities::Participation::UnacceptedRules.of(one, charter)
          end.size
        end
      expect(counts).to eq([1, 0])
    end
  end

  it "refuses what the database cannot keep" do
    publish("Be\u0000kind.")

    expect(response.status).to eq(422)
    expect(community.rules_versions).to be_empty
  end
end
