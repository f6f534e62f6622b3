# frozen_string_literal: true

require_relative "../../support/held_posts"
require_relative "../../support/traces"

RSpec.describe "Edits that wait", type: :request do
  include HeldPosts

  fab!(:reply) do
    Fabricate(:post, topic: topic, user: author, raw: "No fever on day three, wound dry.")
  end
  fab!(:other_post) { Fabricate(:post, topic: Fabricate(:topic, category: category)) }
  let(:published) { "No fever on day three, wound dry." }
  let(:reviewable) { ReviewableMedicalEdit.sole }

  before do
    SiteSetting.editing_grace_period = 0
    Jobs.run_immediately!
  end

  def edit(raw = HeldPosts::PHONE, by: author, headers: {}, given: insistence(raw), **post_params)
    sign_in(by) if headers.empty?
    put "/posts/#{reply.id}.json",
        params: {
          post: {
            raw: raw,
            medical_attestation: given,
            **post_params,
          },
        },
        headers: headers
  end

  def perform(action, by: moderator, **params)
    sign_in(by)
    put "/review/#{reviewable.id}/perform/#{action}.json",
        params: {
          version: reviewable.reload.version,
          **params,
        }
  end

  def page(as: author)
    sign_in(as)
    get "/medical-communities/held/#{reviewable.id}.json"
    response.parsed_body["held_post"]
  end

  def messages_to(user)
    Topic.private_messages_for_user(user).order(:id).map { |found| found.first_post.raw }
  end

  describe "keeping" do
    it "answers as core's queue does, with the published text" do
      edit

      expect(response.status).to eq(200)
      expect(response.parsed_body).to include(
        "action" => "enqueued",
        "success" => true,
        "pending_count" => 1,
      )
      expect(response.parsed_body["post"]).to include("id" => reply.id, "raw" => published)
      expect(reply.reload.raw).to eq(published)
      expect(reviewable.target).to have_attributes(
        post_id: reply.id,
        user: author,
        category: category,
        raw: HeldPosts::PHONE,
      )
    end

    it "keeps an edit of a hidden post, which a moderator shows by publishing it" do
      reply.hide!(nil, Post.hidden_reasons[:flag_threshold_reached])
      reply.update_columns(hidden_at: 1.hour.ago)
      edit
      expect(response.parsed_body["action"]).to eq("enqueued")
      expect(reply.reload).to have_attributes(hidden: true, raw: published)

      perform(:medical_release)
      expect(reply.reload).to have_attributes(hidden: false, raw: HeldPosts::PHONE)
    end

    it "leaves a post hidden where its edit needs a change" do
      reply.hide!(nil, Post.hidden_reasons[:flag_threshold_reached])
      reply.update_columns(hidden_at: 1.hour.ago)
      edit(given: nil)
      expect(response.status).to eq(422)
      expect(reply.reload).to have_attributes(hidden: true, raw: published)
    end

    it "keeps a program's edit" do
      key = Fabricate(:api_key).key
      edit(headers: { "Api-Key" => key, "Api-Username" => author.username })

      expect(response.parsed_body["action"]).to eq("enqueued")
      expect(reviewable.target_created_by).to eq(author)
    end

    it "waits once however often it is sent, and keeps the last words" do
      2.times { edit }
      version = reviewable.version
      expect(MedicalCommunities::PendingEdit.count).to eq(1)

      edit("#{HeldPosts::PHONE} She walks.")
      expect(reviewable.reload.target.raw).to end_with("She walks.")
      expect(reviewable.version).to be > version
      expect(reviewable.reviewable_histories.where(edited: nil).count).to be > 0
    end

    it "tells its author that it was sent again, and the composer that it waits" do
      edit
      expect(page).to include("is_replaced" => false)
      edit("#{HeldPosts::PHONE} She walks.")
      expect(page).to include("is_replaced" => true, "raw" => "#{HeldPosts::PHONE} She walks.")

      get "/medical-communities/held/edit-of/#{reply.id}.json"
      expect(response.parsed_body).to eq("id" => reviewable.id)
      perform(:medical_release)
      [author, admin].each do |user|
        sign_in(user)
        get "/medical-communities/held/edit-of/#{reply.id}.json"
        expect(response.parsed_body).to eq("id" => nil)
      end
    end

    it "keeps pictures as long as their words" do
      # Core's specs begin their ids anew, and `insert_all` passes over one that is taken in silence.
      DB.exec(
        "SELECT setval('upload_references_id_seq', 1 + (SELECT MAX(id) FROM upload_references))",
      )
      first, second =
        Array.new(2) { Fabricate(:upload, user: author, created_at: 3.days.ago, retain_hours: nil) }
      edit("#{HeldPosts::PHONE} ![](#{first.short_url})")
      edit("#{HeldPosts::PHONE} ![](#{second.short_url})")
      SiteSetting.clean_up_uploads = true
      Jobs::CleanUpUploads.new.execute({})
      expect(Upload.where(id: [first.id, second.id])).to contain_exactly(second)

      perform(:medical_return, medical_note: "No pictures, please.")
      freeze_time(15.days.from_now)
      Jobs::MedicalCommunities::BlankHeldPosts.new.execute({})
      Jobs::CleanUpUploads.new.execute({})
      expect(Upload.exists?(second.id)).to eq(false)
    end

    it "keeps the body of a first post; its title, sent before, is saved" do
      opener = first_post
      [opener, topic].each { |written| written.update_columns(user_id: author.id) }
      before = opener.raw
      sign_in(author)
      put "/t/-/#{opener.topic_id}.json", params: { title: "Swelling after a long flight" }
      put "/posts/#{opener.id}.json",
          params: {
            post: {
              raw: HeldPosts::PHONE,
              medical_attestation: insistence(HeldPosts::PHONE),
            },
          }

      expect(response.parsed_body["action"]).to eq("enqueued")
      expect(opener.reload.raw).to eq(before)
      expect(opener.topic.title).to eq("Swelling after a long flight")
      expect(reviewable.target.record["findings"].map { |found| found["field"] }.uniq).to eq(
        ["raw"],
      )
      perform(:medical_release)
      expect(opener.reload.raw).to eq(HeldPosts::PHONE)
      expect(opener.topic.reload.title).to eq("Swelling after a long flight")
    end

    it "decides nothing by words that were replaced meanwhile" do
      edit
      version = reviewable.version
      edit("#{HeldPosts::PHONE} She walks.")
      sign_in(moderator)
      put "/review/#{reviewable.id}/perform/medical_release.json", params: { version: version }

      expect(response.status).to eq(409)
      expect(reply.reload.raw).to eq(published)
    end

    it "keeps the edits of two people apart" do
      edit
      edit(by: admin)

      expect(MedicalCommunities::PendingEdit.pluck(:user_id)).to contain_exactly(
        author.id,
        admin.id,
      )
    end

    it "waits when the check did not run" do
      MedicalCommunities::Examiner.stubs(:examine).raises(
        MedicalCommunities::Examiner::Error::TimedOut,
      )
      edit("The patient slept well.", given: nil)

      expect(reviewable.target.record["because"]).to eq(["problem"])
    end

    it "is not kept with a reason that is open, nor for few, nor when core refuses it" do
      edit(edit_reason: "Call hanna.vexley@example.org")
      expect(response.status).to eq(422)
      SiteSetting.min_post_length = 500
      edit
      expect(response.status).to eq(422)
      SiteSetting.min_post_length = 5
      reply.update_columns(post_type: Post.types[:whisper])
      SiteSetting.whispers_allowed_groups = "#{Group::AUTO_GROUPS[:staff]}"
      edit(by: admin)
      expect(response.status).to eq(422)

      expect(MedicalCommunities::PendingEdit.count).to eq(0)
    end
  end

  describe "release" do
    it "publishes exactly these words, in their author's name" do
      edit(edit_reason: "More detail")
      perform(:medical_release)

      expect(response.status).to eq(200)
      expect(reply.reload).to have_attributes(
        raw: HeldPosts::PHONE,
        last_editor_id: author.id,
        edit_reason: "More detail",
      )
      expect(reviewable.reload).to be_approved
      expect(MedicalCommunities::Release.sole).to have_attributes(
        post_id: reply.id,
        user_id: author.id,
        released_by_id: moderator.id,
      )
      expect(MedicalCommunities::Attestation.last).to have_attributes(
        post_id: reply.id,
        outcome: "hold",
      )
      expect(messages_to(author).sole).to include("/p/#{reply.id}")
    end

    it "is not done when the post was changed meanwhile; it can be returned" do
      edit
      PostRevisor.new(reply).revise!(admin, raw: "Something else altogether is here.")
      perform(:medical_release)

      expect(response.status).to eq(422)
      expect(response.parsed_body["errors"].join).to include("changed meanwhile")
      expect(MedicalCommunities::Release.count).to eq(0)
      perform(:medical_return, medical_note: "The post has changed.")
      expect(reviewable.reload).to be_rejected
    end

    it "is offered to nobody for their own words, but for an administrator who is alone" do
      edit(by: admin)
      perform(:medical_release, by: admin)
      expect(response.status).to eq(403)

      moderator.update!(moderator: false)
      perform(:medical_release_own, by: admin)
      expect(response.status).to eq(422)
      perform(:medical_release_own, by: admin, medical_reason: "The number of the ward")
      expect(reply.reload.raw).to eq(HeldPosts::PHONE)
      expect(MedicalCommunities::Release.sole.reason).to eq("The number of the ward")
    end

    it "says why core does not save it, and nothing is lost" do
      edit
      SiteSetting.min_post_length = 500
      perform(:medical_release)

      expect(response.status).to eq(422)
      expect(reviewable.reload).to be_pending
      expect(MedicalCommunities::Release.count).to eq(0)
    end

    it "lets no other words of that author through" do
      edit
      perform(:medical_release)
      edit("#{HeldPosts::PHONE} Or under +44 7700 900999.", given: "{}")

      expect(response.status).to eq(422)

      expect(reply.reload.raw).to eq(HeldPosts::PHONE)
    end

    it "is offered again when the post is recovered" do
      edit
      PostDestroyer.new(admin, reply).destroy
      PostDestroyer.new(admin, reply.reload).recover
      perform(:medical_release)

      expect(reply.reload.raw).to eq(HeldPosts::PHONE)
    end

    it "follows its post into another topic of the community" do
      edit
      other = other_post.topic
      topic.move_posts(admin, [reply.id], destination_topic_id: other.id)
      moved = Post.find(reply.id)
      perform(:medical_release)

      expect(moved.reload).to have_attributes(raw: HeldPosts::PHONE, topic_id: other.id)
      expect(page).to include("post_url" => moved.relative_url, "topic_id" => other.id)
    end

    it "stays with those who decide in its community when the topic goes to another" do
      other = Fabricate(:category)
      MedicalCommunities::Community.create!(category: other, preset: "discussion", mode: "enforce")
      group = Fabricate(:group)
      there = Fabricate(:user).tap { |user| group.add(user) }
      edit
      moderated_by(group, of: other)
      topic.change_category_to_id(other.id)

      expect(reviewable.reload).to have_attributes(category_id: category.id)
      perform(:medical_release)
      expect(response.status).to eq(403)
      sign_in(there)
      get "/review/#{reviewable.id}.json"
      expect(response.body).not_to include("7700")
      expect(page).to include("raw" => HeldPosts::PHONE, "post_id" => reply.id)
    end

    it "is published in the name of the account that its author's was merged into" do
      edit
      other = Fabricate(:user, refresh_auto_groups: true, trust_level: TrustLevel[2])
      UserMerger.new(author, other).merge!
      expect(page(as: other)).to include("is_own" => true, "raw" => HeldPosts::PHONE)
      perform(:medical_release)

      expect(reply.reload).to have_attributes(raw: HeldPosts::PHONE, last_editor_id: other.id)
      expect(messages_to(other).last).to include("/p/#{reply.id}")
    end

    it "leaves released words alone when its author sends others at the same time" do
      edit
      released = reviewable
      perform(:medical_release)
      edit("#{HeldPosts::PHONE} Or under +44 7700 900999.")

      expect(released.target.reload.raw).to eq(HeldPosts::PHONE)
      expect(ReviewableMedicalEdit.pending.sole.target.raw).to end_with("900999.")
      expect(reply.reload.raw).to eq(HeldPosts::PHONE)
    end

    {
      "deleted" => ->(spec) { PostDestroyer.new(spec.admin, spec.reply).destroy },
      "gone" => ->(spec) { spec.reply.destroy! },
      "somebody else's" => ->(spec) { spec.reply.update_columns(user_id: spec.admin.id) },
      "in another category" => ->(spec) do
        spec.topic.change_category_to_id(Fabricate(:category).id)
      end,
    }.each do |what, happen|
      it "is not offered when the post is #{what}; the page stands and it goes back" do
        edit
        happen.call(self)
        perform(:medical_release)
        expect(response.status).to eq(403)
        get "/review/#{reviewable.id}.json"
        expect(response.status).to eq(200)
        expect(page).to include("raw" => HeldPosts::PHONE, "state" => "waiting")

        perform(:medical_return, medical_note: "It is too late.")
        expect(page).to include("state" => "returned", "note" => "It is too late.")
      end
    end
  end

  describe "return" do
    it "goes back with a note, the words and what would have changed" do
      edit
      perform(:medical_return)
      expect(response.status).to eq(422)
      perform(:medical_return, medical_note: "Please leave the number out.")

      expect(page).to include(
        "state" => "returned",
        "note" => "Please leave the number out.",
        "raw" => HeldPosts::PHONE,
        "post_id" => reply.id,
        "published" => published,
        "is_edit" => true,
        "is_kept" => true,
      )
      expect(JSON.parse(page["attestation"])["answers"]).to be_present
      expect(messages_to(author).sole).to include("/medical-communities/held/#{reviewable.id}")
    end

    %w[en uk ru ar].each do |locale|
      it "is told in #{locale}, with a link and without words" do
        SiteSetting.allow_user_locale = true
        author.update!(locale: locale)
        edit
        perform(:medical_return, medical_note: "Please leave the number out.")
        edit
        Reviewable.pending.sole.perform(Discourse.system_user, :medical_return)
        edit
        Reviewable.pending.sole.perform(moderator, :medical_release)

        told = Topic.private_messages_for_user(author).order(:id)
        names = %w[medical_edit_returned medical_edit_undecided medical_edit_released]
        expect(told.map(&:title)).to eq(
          names.map { |name| I18n.t("system_messages.#{name}.subject_template", locale: locale) },
        )
        expect(told.map { |message| message.first_post.raw }).to all(include("http"))
        expect(told.map { |message| message.first_post.raw }.join).not_to include("number", "7700")
      end
    end

    it "is withdrawn by its author alone, while it waits" do
      edit
      sign_in(moderator)
      delete "/medical-communities/held/#{reviewable.id}.json"
      expect(response.status).to eq(404)

      sign_in(author)
      delete "/medical-communities/held/#{reviewable.id}.json"
      expect(response.parsed_body["held_post"]["state"]).to eq("withdrawn")
      delete "/medical-communities/held/#{reviewable.id}.json"
      expect(response.status).to eq(403)
    end

    it "goes back by itself when nobody decides, and is forgotten in time" do
      edit
      freeze_time(15.days.from_now)
      Jobs::MedicalCommunities::ReturnPendingEdits.new.execute({})
      expect(reviewable.reload).to be_rejected
      expect(messages_to(author).sole).to include("Nobody decided in time")
      expect(reviewable.target.raw).to eq(HeldPosts::PHONE)

      freeze_time(15.days.from_now)
      Jobs::MedicalCommunities::BlankHeldPosts.new.execute({})
      expect(reviewable.target.reload).to have_attributes(raw: nil, attestation: nil)
      expect(page).to include("is_kept" => false, "raw" => "", "published" => nil)
    end
  end

  describe "who reads it" do
    it "are those who decide in its community, and its author" do
      group = Fabricate(:group)
      own = Fabricate(:user).tap { |user| group.add(user) }
      moderated_by(group)
      edit

      sign_in(moderator)
      get "/review/#{reviewable.id}.json"
      expect(response.body).not_to include("7700")
      topic.change_category_to_id(Fabricate(:category).id)
      get "/review.json?status=all"
      expect(response.body).not_to include("7700")
      [own, admin].each do |user|
        sign_in(user)
        get "/review/#{reviewable.id}.json"
        expect(response.parsed_body["reviewable"]["payload"]["raw"]).to eq(HeldPosts::PHONE)
        expect(response.parsed_body["reviewable"]["medical_hold"]["findings"]).to be_present
      end
      sign_in(topic.user)
      get "/medical-communities/held/#{reviewable.id}.json"
      expect(response.status).to eq(404)
    end

    it "is nobody more while the plugin is off, and it waits on" do
      edit
      SiteSetting.medical_communities_enabled = false
      perform(:medical_release)

      expect(response.status).to eq(403)
      expect(reviewable.reload).to be_pending
      expect(reply.reload.raw).to eq(published)
    end
  end

  it "leaves no word in tables, jobs, web-hooks and messages to browsers" do
    SiteSetting.allowed_internal_hosts = "example.com"
    Fabricate(:web_hook, wildcard_web_hook: true, payload_url: "https://example.com/hook")
    stub_request(:post, "https://example.com/hook").to_return(status: 200)
    Sidekiq::Testing.fake! do
      Jobs.run_later!
      messages =
        MessageBus.track_publish do
          edit
          perform(:medical_return, medical_note: "A note")
        end
      words = HeldPosts::SECRET
      expect(response.status).to eq(200)
      expect(messages.map(&:data).to_json).not_to include(words)
      expect(Sidekiq::Worker.jobs.to_json).not_to include(words)
      expect(Traces.tables([words])).to be_empty
    end
  end

  it "goes with its author, and is blanked when they are anonymized" do
    edit
    perform(:medical_return, medical_note: "A note")
    UserAnonymizer.new(author, admin).make_anonymous
    expect(reviewable.reload.target.raw).to be_nil

    UserDestroyer.new(admin).destroy(author.reload, delete_posts: true)
    expect(MedicalCommunities::PendingEdit.count).to eq(0)
    expect(ReviewableMedicalEdit.count).to eq(0)
  end
end
