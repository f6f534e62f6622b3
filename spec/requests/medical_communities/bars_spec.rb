# frozen_string_literal: true

require_relative "../../support/joinable"

RSpec.describe "Restrictions in a community", type: :request do
  include Joinable

  fab!(:open_one) { Joinable.found("Open talk") }
  fab!(:topic) { Fabricate(:topic, category: open_one.category) }
  fab!(:first_post) { Fabricate(:post, topic: topic) }

  before do
    appoint(keeper, open_one)
    open_one.member_group.add(applicant)
    MedicalCommunities::Charter.forget
  end

  def impose(by: keeper, of: open_one, user: applicant, **given)
    sign_in(by)
    post "/communities/#{of.id}/bars.json", params: { user_id: user.id, reason: "tone", **given }
  end

  def bars
    MedicalCommunities::Bar.all
  end

  def guardian
    Guardian.new(User.find(applicant.id))
  end

  it "take the membership and every part in that community, and nothing elsewhere" do
    elsewhere = Fabricate(:topic)
    impose
    expect(response.status).to eq(200)

    expect(open_one.member_group.users).not_to include(applicant)
    expect(guardian.can_see?(topic)).to eq(true)
    expect(guardian.can_create_post?(topic)).to eq(false)
    expect(guardian.can_create_topic_on_category?(open_one.category)).to eq(false)
    expect(guardian.post_can_act?(first_post, :like)).to eq(false)
    expect(guardian.post_can_act?(first_post, :spam)).to eq(true)
    expect(guardian.can_create_post?(elsewhere)).to eq(true)
    open_one.moderator_group.update!(messageable_level: Group::ALIAS_LEVELS[:everyone])
    expect(guardian.can_send_private_message?(open_one.moderator_group)).to eq(false)
  end

  it "say so with a sentence, also in a category where everybody may write" do
    open_one.category.set_permissions(everyone: :full)
    open_one.category.save!
    impose(ends_on: 3.days.from_now.to_date.iso8601)
    sign_in(applicant)
    post "/posts.json", params: { topic_id: topic.id, raw: "A reply of a sufficient length." }

    expect(response.status).to eq(422)
    expect(response.parsed_body["errors"].first).to start_with(
      "Your participation in this community is restricted until",
    )
  end

  it "stop reactions, but not taking one's own back" do
    skip "discourse-reactions is not there" unless defined?(DiscourseReactions)
    SiteSetting.discourse_reactions_enabled = true
    SiteSetting.discourse_reactions_enabled_reactions = "laughing|heart"
    open_one.category.set_permissions(everyone: :full)
    open_one.category.save!
    react = ->(name) do
      sign_in(applicant)
      put "/discourse-reactions/posts/#{first_post.id}/custom-reactions/#{name}/toggle.json"
      response.status
    end
    expect(react.call("laughing")).to eq(200)
    impose
    expect(react.call("heart")).to eq(403)
    expect(react.call("laughing")).to eq(200)
    expect(react.call("laughing")).to eq(403)
    expect(DiscourseReactions::ReactionUser.where(user: applicant)).to be_empty
  end

  it "are told with reason and day, without the words, and the words wait on the page" do
    impose(ends_on: 3.days.from_now.to_date.iso8601, words: "Because of #{Joinable::SECRET}.")

    letter = messages_to(applicant).first
    expect(letter).to include("Open talk", "Tone of the discussion", "/communities/#{open_one.id}")
    expect(letter).not_to include(Joinable::SECRET)
    expect(bars.last.sealed_words).not_to include(Joinable::SECRET)
    expect(UserHistory.last).to have_attributes(
      custom_type: "medical_bar",
      acting_user_id: keeper.id,
    )
    expect(UserHistory.last.details).not_to include(Joinable::SECRET)
  end

  it "close what waits: a request, an invitation" do
    open_one.member_group.remove(applicant)
    request = ask(of: open_one)
    MedicalCommunities::Invitation.create!(community: open_one, user: applicant)
    impose

    expect(request.reload.state).to eq("settled")
    expect(request.reviewable).to be_ignored
    expect(MedicalCommunities::Invitation.count).to eq(0)
  end

  it "end by themselves, and then people are told that they can ask again" do
    impose(ends_on: 3.days.from_now.to_date.iso8601)
    freeze_time(3.days.from_now)
    expect(guardian.medical_limit(open_one.category_id)).to be_present

    freeze_time(1.day.from_now)
    expect(guardian.medical_limit(open_one.category_id)).to eq(nil)
    2.times { Jobs::MedicalCommunities::LookAfterMemberships.new.execute({}) }
    expect(messages_to(applicant).grep(/has ended/).size).to eq(1)
    expect(open_one.member_group.users).not_to include(applicant)
    expect { ask(of: open_one) }.not_to raise_error
    expect { bar(of: open_one) }.not_to raise_error
  end

  it "are lifted by a moderator: the member is back as before" do
    impose
    post "/communities/bars/#{bars.last.id}/lift.json"

    expect(response.status).to eq(200)
    expect(bars.last).to have_attributes(lifted_by: keeper, in_force?: false)
    expect(open_one.member_group.users.reload).to include(applicant)
    expect(open_one.memberships.find_by(user: applicant).origin).to eq("group")
    expect(messages_to(applicant).first).to include("is lifted")

    post "/communities/bars/#{bars.last.id}/lift.json"
    expect(response.parsed_body["errors"]).to eq(["This restriction has already ended."])
  end

  it "are for moderators of that community alone" do
    impose
    id = bars.last.id
    stranger = Fabricate(:user)
    appoint(stranger, community)
    [stranger, Fabricate(:moderator), applicant].each do |user|
      impose(by: user, user: Fabricate(:user))
      expect(response.status).to eq(404)
      post "/communities/bars/#{id}/lift.json"
      expect(response.status).to eq(404)
      get "/communities/#{open_one.id}/moderation.json"
      expect(response.status).to eq(404)
    end
    expect(bars.count).to eq(1)
  end

  it "are not for those who run the community, unknown people, or twice" do
    [keeper, admin].each do |user|
      impose(user: user)
      expect(response.parsed_body["errors"].first).to start_with("This person runs the community.")
    end
    sign_in(keeper)
    post "/communities/#{open_one.id}/bars.json", params: { user_id: 0, reason: "tone" }
    expect(response.status).to eq(404)

    2.times { impose }
    expect(response.parsed_body["errors"]).to eq(
      ["This person’s participation here is restricted already."],
    )
    expect(bars.count).to eq(1)
  end

  it "say beside the field what does not fit" do
    [
      [{ reason: "because" }, "reason"],
      [{ words: "x" * 2001 }, "words"],
      [{ ends_on: 1.day.ago.to_date.iso8601 }, "ends_on"],
      [{ ends_on: "9999-01-01" }, "ends_on"],
    ].each do |given, field|
      impose(**given)
      expect([response.status, response.parsed_body["fields"]&.keys]).to eq([422, [field]])
    end
  end

  it "are read by whom they concern also where the community shows itself no more" do
    circle = Joinable.found("Circle", closedness: "circle")
    circle.memberships.create!(user: applicant, origin: "adopted")
    circle.member_group.add(applicant)
    impose(by: admin, of: circle, words: "Because of #{Joinable::SECRET}.")
    expect(messages_to(applicant).first).to include("/communities/my-requests")

    sign_in(applicant)
    get "/communities/#{circle.id}.json"
    expect(response.status).to eq(404)
    get "/communities/my-requests.json"
    expect(response.parsed_body["bars"].first).to include(
      "community_name" => "Circle",
      "words" => "Because of #{Joinable::SECRET}.",
    )
  end

  it "take a mandate that names them" do
    appoint(other = Fabricate(:user), open_one, powers: %w[approve])
    impose(by: other)
    expect(response.parsed_body["errors"]).to eq(["Your mandate here does not name this."])

    sign_in(other)
    get "/communities/#{open_one.id}/moderation.json"
    expect(response.parsed_body["powers"]).to eq([])
    post "/communities/#{open_one.id}/invitations.json", params: { user_ids: [applicant.id] }
    expect(response.status).to eq(422)
  end

  it "are listed for the moderators" do
    impose(words: "Because of #{Joinable::SECRET}.")
    get "/communities/#{open_one.id}/moderation.json"

    expect(response.parsed_body["bars"].first).to include(
      "username" => applicant.username,
      "barred_by" => keeper.username,
      "reason" => "tone",
      "words" => "Because of #{Joinable::SECRET}.",
    )
    expect(response.headers["Cache-Control"]).to eq("no-store")
  end

  it "also stop replies and edits in old messages to the community's groups" do
    message = Fabricate(:private_message_topic, user: applicant)
    message.topic_allowed_groups.create!(group: open_one.moderator_group)
    own = Fabricate(:post, topic: message, user: applicant)
    between_people = Fabricate(:private_message_topic, user: applicant)
    expect([guardian.can_create_post?(message), guardian.can_edit_post?(own)]).to eq([true, true])
    impose

    expect([guardian.can_create_post?(message), guardian.can_edit_post?(own)]).to eq([false, false])
    expect(guardian.can_see?(message)).to eq(true)
    expect(guardian.can_create_post?(between_people)).to eq(true)

    SiteSetting.medical_communities_enabled = false
    expect(guardian.can_create_post?(message)).to eq(true)
  end

  it "leave flags with words to the moderators" do
    open_one.moderator_group.update!(messageable_level: Group::ALIAS_LEVELS[:everyone])
    impose
    result =
      PostActionCreator.notify_moderators(
        User.find(applicant.id),
        first_post,
        "Something is wrong here.",
      )

    expect(result.success?).to eq(true)
    expect(guardian.can_create_post?(result.post_action.related_post.topic)).to eq(true)
  end

  it "are not without end because nobody can read their last day" do
    impose(ends_on: "2026-02-31")

    expect([response.status, response.parsed_body["fields"].keys]).to eq([422, ["ends_on"]])
    expect(bars).to be_empty
  end

  it "are not lifted by whom they concern" do
    impose
    appoint(applicant, open_one)
    sign_in(User.find(applicant.id))
    post "/communities/bars/#{bars.last.id}/lift.json"

    expect(response.parsed_body["errors"]).to eq(
      ["Somebody else decides about a restriction on yourself."],
    )
    expect(bars.last.in_force?).to eq(true)
  end

  it "stop messages in the community's chat, with the same sentence", if: defined?(::Chat) do
    SiteSetting.chat_enabled = true
    SiteSetting.chat_allowed_groups = Group::AUTO_GROUPS[:everyone]
    open_one.category.set_permissions(everyone: :full)
    open_one.category.save!
    channel = Fabricate(:category_channel, chatable: open_one.category)
    channel.add(applicant)
    own = Fabricate(:chat_message, chat_channel: channel, user: applicant)
    impose
    sign_in(applicant)
    post "/chat/#{channel.id}.json", params: { message: "A message to all." }

    expect(response.status).to eq(422)
    expect(response.parsed_body["errors"].first).to start_with("Your participation")
    expect(guardian.can_edit_chat?(own)).to eq(false)
    expect(guardian.can_join_chat_channel?(channel)).to eq(true)
  end

  it "do not follow each other all day" do
    RateLimiter.enable
    statuses =
      Array.new(6) do
        impose
        status = response.status
        bars.update_all(ended_at: Time.zone.now)
        status
      end

    expect(statuses).to eq([200] * 5 + [429])
  end
end
