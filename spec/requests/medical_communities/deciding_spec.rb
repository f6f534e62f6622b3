# frozen_string_literal: true

require_relative "../../support/held_posts"

RSpec.describe "Deciding about held posts", type: :request do
  include HeldPosts

  before { Jobs.run_immediately! }

  def perform(reviewable, action, **params)
    put "/review/#{reviewable.id}/perform/#{action}.json",
        params: {
          version: reviewable.reload.version,
          **params,
        }
  end

  def edit(reviewable, **payload)
    put "/review/#{reviewable.id}.json",
        params: {
          version: reviewable.reload.version,
          reviewable: {
            payload: payload,
          },
        }
    expect(response.status).to eq(200)
  end

  def messages_to(user)
    Topic.private_messages_for_user(user).order(:id).map { |found| found.first_post.raw }
  end

  describe "release" do
    it "publishes a reply as it was written, and keeps who did it" do
      reviewable = hold_reply
      sign_in(moderator)
      perform(reviewable, :approve_post)

      expect(response.status).to eq(200)
      post = topic.reload.posts.last
      expect(post).to have_attributes(raw: HeldPosts::PHONE, user: author)
      expect(MedicalCommunities::Release.find_by(reviewable_id: reviewable.id)).to have_attributes(
        post_id: post.id,
        user_id: author.id,
        released_by_id: moderator.id,
        reason: nil,
        digest: MedicalCommunities::Submission.digest(title: nil, raw: HeldPosts::PHONE),
      )
      expect(reviewable.reload).to be_approved
    end

    it "publishes a topic with its title and tags" do
      SiteSetting.tagging_enabled = true
      tag = Fabricate(:tag)
      reviewable = hold_topic(tags: [tag.name])
      sign_in(moderator)
      perform(reviewable, :approve_post)

      expect(response.status).to eq(200)
      published = category.topics.last
      expect(published).to have_attributes(title: HeldPosts::TITLE, user: author, tags: [tag])
      expect(published.first_post.raw).to eq(HeldPosts::PHONE)
    end

    it "records the author's attestation with the post" do
      sign_in(moderator)
      perform(hold_reply, :approve_post)

      expect(MedicalCommunities::Attestation.last).to have_attributes(
        post_id: topic.reload.posts.last.id,
        user_id: author.id,
        outcome: "hold",
      )
    end

    it "tells the author once, by a link without words of the title" do
      reviewable = hold_topic
      sign_in(moderator)
      perform(reviewable, :approve_post)

      post = Topic.where(category: category).last.first_post
      expect(messages_to(author).size).to eq(1)
      expect(messages_to(author).first).to include("#{Discourse.base_url}/p/#{post.id}")
      expect(messages_to(author).first.downcase).not_to include(HeldPosts::SECRET.downcase)
      expect(author.notifications.pluck(:notification_type)).to eq(
        [Notification.types[:private_message]],
      )
    end

    it "asks about a closed topic, and then publishes" do
      reviewable = hold_reply
      topic.update_status("closed", true, admin)
      sign_in(moderator)

      get "/review/#{reviewable.id}.json"
      action =
        response.parsed_body["actions"].find { |found| found["server_action"] == "approve_post" }
      expect(action["confirm_message"]).to include("closed")

      perform(reviewable, :approve_post)
      expect(response.status).to eq(200)
      expect(topic.reload.posts.last.raw).to eq(HeldPosts::PHONE)
    end

    it "is not offered when the topic is gone, and publishes nothing" do
      reviewable = hold_reply
      topic.trash!(admin)
      sign_in(moderator)
      perform(reviewable, :approve_post)

      expect(response.status).to eq(403)
      expect(reviewable.reload).to be_pending
    end

    it "never puts the post of a category that is gone somewhere else" do
      other = Fabricate(:category)
      MedicalCommunities::Community.create!(
        category: other,
        preset: "clinical-cases",
        mode: "enforce",
      )
      MedicalCommunities::Charter.forget
      reviewable = hold_topic(into: other)
      other.destroy!
      sign_in(admin)

      expect { perform(reviewable, :approve_post) }.not_to change { Topic.count }
      expect(response.status).to eq(403)
      get "/review.json"
      expect(response.status).to eq(200)
    end

    it "cannot be done twice" do
      reviewable = hold_reply
      sign_in(moderator)
      perform(reviewable, :approve_post)

      expect { perform(reviewable, :approve_post) }.not_to change { Post.count }
      expect(response.status).to eq(403)
    end

    it "accepts the text although the community became stricter meanwhile" do
      text =
        "The patient was discharged on 12 March 2024 in good condition, #{HeldPosts::SECRET} said."
      reviewable = hold_reply(text, medical_attestation: { moderator: true }.to_json)
      community.update!(severities: { "identifiers/full-date" => "refuse" })
      sign_in(moderator)
      perform(reviewable, :approve_post)

      expect(response.status).to eq(200)
      expect(topic.reload.posts.last.raw).to eq(text)
    end

    it "accepts nothing else of that author" do
      reviewable = hold_reply
      sign_in(moderator)
      perform(reviewable, :approve_post)
      other = Fabricate(:topic, category: category)
      creator =
        PostCreator.new(author, raw: HeldPosts::PHONE, topic_id: other.id, skip_validations: true)

      expect(creator.create).to be_nil.or(have_attributes(persisted?: false))
    end
  end

  describe "a text that a reviewer changed" do
    it "is published when nothing is open in it" do
      reviewable = hold_reply
      sign_in(moderator)
      edit(reviewable, raw: HeldPosts::CLEAN)
      perform(reviewable, :approve_post)

      expect(response.status).to eq(200)
      expect(topic.reload.posts.last.raw).to eq(HeldPosts::CLEAN)
    end

    it "is examined again: what is open stays pending, with the labels in one sentence" do
      reviewable = hold_reply
      sign_in(moderator)
      edit(reviewable, raw: "Write to hanna.vexley@example.org, #{HeldPosts::SECRET} said to us.")

      expect { perform(reviewable, :approve_post) }.not_to change { Post.count }
      expect(response.status).to eq(422)
      expect(response.parsed_body["errors"]).to eq(
        ["Not published yet. The changed text has open items: E-mail address"],
      )
      expect(reviewable.reload).to be_pending
      expect(MedicalCommunities::Release.count).to eq(0)
    end

    it "is released by the person when what is in it was insisted on" do
      reviewable = hold_reply
      sign_in(moderator)
      edit(reviewable, raw: "#{HeldPosts::PHONE} She walks again.")
      perform(reviewable, :approve_post)

      expect(response.status).to eq(200)
      expect(topic.reload.posts.last.raw).to end_with("She walks again.")
    end

    it "counts its title too" do
      reviewable = hold_topic
      sign_in(moderator)
      edit(reviewable, title: "Case of hanna.vexley@example.org in the ward")
      perform(reviewable, :approve_post)

      expect(response.status).to eq(422)
      expect(response.parsed_body["errors"].first).to include("E-mail address")
    end

    it "cannot be moved to another category" do
      reviewable = hold_topic
      sign_in(admin)
      put "/review/#{reviewable.id}.json",
          params: {
            version: reviewable.version,
            reviewable: {
              category_id: Fabricate(:category).id,
            },
          }

      expect(response.status).to eq(403)
      expect(reviewable.reload.category_id).to eq(category.id)
    end
  end

  describe "who may release" do
    it "is nobody for their own post" do
      reviewable = hold_reply(by: moderator)
      sign_in(moderator)
      perform(reviewable, :approve_post)
      expect(response.status).to eq(403)
      perform(reviewable, :medical_release_own, medical_reason: "I am sure")
      expect(response.status).to eq(403)
      expect(reviewable.reload).to be_pending
    end

    it "is an administrator who is alone, with a reason that is recorded" do
      moderator.update!(moderator: false)
      reviewable = hold_reply(by: admin)
      sign_in(admin)
      perform(reviewable, :medical_release_own)
      expect(response.status).to eq(422)
      expect(response.parsed_body["errors"]).to eq(["Please say why: it is part of the decision."])

      perform(
        reviewable,
        :medical_release_own,
        medical_reason: "Number of the ward, not of a person",
      )
      expect(response.status).to eq(200)
      expect(MedicalCommunities::Release.last).to have_attributes(
        released_by_id: admin.id,
        user_id: admin.id,
        reason: "Number of the ward, not of a person",
      )
    end

    it "is a group moderator who is no staff" do
      group = Fabricate(:group)
      group_moderator = Fabricate(:user)
      group.add(group_moderator)
      moderated_by(group)
      reviewable = hold_reply
      sign_in(group_moderator)
      perform(reviewable, :approve_post)

      expect(response.status).to eq(200)
      expect(topic.reload.posts.last.raw).to eq(HeldPosts::PHONE)
      expect(MedicalCommunities::Release.last.released_by_id).to eq(group_moderator.id)
    end

    it "is nobody of another community" do
      group = Fabricate(:group)
      stranger = Fabricate(:user)
      Fabricate(:group).add(stranger)
      moderated_by(group)
      reviewable = hold_reply

      [stranger, moderator, author].each do |user|
        sign_in(user)
        perform(reviewable, :approve_post)
        expect(response.status).to be_in([403, 404])
      end
      expect(reviewable.reload).to be_pending
    end
  end

  describe "return" do
    it "gives the text back with a note that only the two sides read" do
      reviewable = hold_reply
      sign_in(moderator)
      perform(reviewable, :medical_return, medical_note: "  Please leave the number out.  ")

      expect(response.status).to eq(200)
      expect(reviewable.reload).to be_rejected
      kept = MedicalCommunities::Return.find_by(reviewable_id: reviewable.id)
      expect(kept).to have_attributes(
        user_id: author.id,
        returned_by_id: moderator.id,
        note: "Please leave the number out.",
      )
      expect(kept.sealed_note).not_to include("number")
    end

    it "writes to the author with a link, in the author's language, without text or note" do
      SiteSetting.allow_user_locale = true
      author.update!(locale: "uk")
      reviewable = hold_topic
      sign_in(moderator)
      perform(reviewable, :medical_return, medical_note: "Leave Zyntafor out, please.")

      message = messages_to(author).first
      expect(message).to start_with("Допис повернуто з приміткою")
      expect(message).to include("#{Discourse.base_url}/medical-communities/held/#{reviewable.id}")
      expect(message).not_to match(/#{HeldPosts::SECRET}|Zyntafor/)
    end

    it "asks for a note, and for a shorter one" do
      reviewable = hold_reply
      sign_in(moderator)
      perform(reviewable, :medical_return, medical_note: " ")
      expect(response.status).to eq(422)
      expect(response.parsed_body["errors"]).to eq(["Please say why: it is part of the decision."])

      perform(reviewable, :medical_return, medical_note: "x" * 2001)
      expect(response.status).to eq(422)
      expect(response.parsed_body["errors"].first).to include("shorter")
      expect(reviewable.reload).to be_pending
    end

    it "takes the place of core's ways to reject, which log and mail the words" do
      reviewable = hold_reply
      sign_in(admin)
      get "/review/#{reviewable.id}.json"
      offered = response.parsed_body["actions"].map { |action| action["server_action"] }
      expect(offered).to contain_exactly("approve_post", "medical_return")

      %i[reject_post revise_and_reject_post delete_user delete_user_block].each do |action|
        perform(reviewable, action)
        expect(response.status).to eq(403)
      end
      expect(reviewable.reload).to be_pending
    end

    it "happens when nobody decided in time, instead of core's silent rejection" do
      SiteSetting.auto_handle_queued_age = 3
      reviewable = hold_reply
      reviewable.update_columns(created_at: 4.days.ago)
      plain = Fabricate(:reviewable_queued_post, created_at: 4.days.ago)
      Jobs::AutoQueueHandler.new.execute({})

      expect(reviewable.reload).to be_rejected
      expect(plain.reload).to be_rejected
      expect(messages_to(author).first).to include("Nobody decided in time")
      expect(MedicalCommunities::HeldPost.find_by_id(reviewable.id)).to be_kept
    end
  end

  describe "withdrawal" do
    it "is the author's, who keeps access to the text" do
      reviewable = hold_reply
      sign_in(author)
      delete "/review/#{reviewable.id}.json"
      expect(response.status).to eq(200)

      get "/medical-communities/held/#{reviewable.id}.json"
      expect(response.parsed_body["held_post"]).to include(
        "state" => "withdrawn",
        "raw" => HeldPosts::PHONE,
      )
    end
  end

  describe "other queued posts" do
    it "keep core's actions" do
      plain = Fabricate(:reviewable_queued_post)
      sign_in(admin)
      get "/review/#{plain.id}.json"

      offered = response.parsed_body["actions"].map { |action| action["server_action"] }
      expect(offered).to include("approve_post", "reject_post", "revise_and_reject_post")
      expect(response.parsed_body["reviewable"]).not_to have_key("medical_hold")
      perform(plain, :reject_post)
      expect(plain.reload).to be_rejected
    end
  end
end
