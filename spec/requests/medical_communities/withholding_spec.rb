# frozen_string_literal: true

require_relative "../../support/held_posts"

RSpec.describe "Withholding held posts", type: :request do
  include HeldPosts

  let(:secret) { HeldPosts::SECRET }
  let(:group) { Fabricate(:group) }
  let(:group_moderator) { Fabricate(:user).tap { |user| group.add(user) } }

  def get_as(user, path)
    sign_in(user)
    get path
    response.body
  end

  def return_it(reviewable, by: moderator)
    reviewable.perform(by, :medical_return, medical_note: "A note")
  end

  def kept_in(records)
    records.all.map(&:attributes).to_json
  end

  def wild_web_hook
    SiteSetting.allowed_internal_hosts = "example.com"
    Fabricate(:web_hook, wildcard_web_hook: true, payload_url: "https://example.com/hook")
  end

  def arguments_of_jobs
    Sidekiq::Testing.fake! do
      Sidekiq::Worker.clear_all
      yield
      Sidekiq::Worker.jobs.map { |job| job["args"].to_json }
    end
  end

  context "when groups moderate the category" do
    fab!(:reviewable_group) { Fabricate(:group) }

    before { moderated_by(group) }

    it "shows it in no list of a moderator outside, and in those of a moderator inside" do
      reviewable = hold_topic
      group_moderator

      [
        "/review.json?status=all",
        "/review/user-menu-list.json",
        "/review/#{reviewable.id}.json",
      ].each do |path|
        expect(get_as(moderator, path)).not_to include(secret), path
        expect(get_as(group_moderator, path)).to include(secret), path
        expect(get_as(admin, path)).to include(secret), path
      end
    end

    it "does not count it for a moderator outside" do
      hold_reply
      group_moderator

      expect(JSON.parse(get_as(moderator, "/review/count.json"))["count"]).to eq(0)
      expect(JSON.parse(get_as(group_moderator, "/review/count.json"))["count"]).to eq(1)
      expect(JSON.parse(get_as(moderator, "/review/topics.json"))["reviewable_topics"]).to eq([])
      expect(JSON.parse(get_as(moderator, "/t/#{topic.id}.json"))["queued_posts_count"]).to eq(0)
    end

    it "calls those who decide and nobody else" do
      group_moderator
      reviewable = hold_reply
      called =
        MessageBus
          .track_publish { Jobs::NotifyReviewable.new.execute(reviewable_id: reviewable.id) }
          .map(&:channel)

      expect(called).to include(
        "/reviewable_counts/#{admin.id}",
        "/reviewable_counts/#{group_moderator.id}",
      )
      expect(called).not_to include("/reviewable_counts/#{moderator.id}")
    end

    it "follows when its category gets other moderators" do
      reviewable = hold_reply
      expect(reviewable.reviewable_by_moderator).to eq(false)

      category.category_moderation_groups.destroy_all
      expect(reviewable.reload.reviewable_by_moderator).to eq(true)

      category.category_moderation_groups.create!(group: reviewable_group)
      expect(reviewable.reload.reviewable_by_moderator).to eq(false)

      SiteSetting.enable_category_group_moderation = false
      expect(reviewable.reload.reviewable_by_moderator).to eq(true)
    end

    it "follows when its topic goes elsewhere" do
      reviewable = hold_reply
      topic.change_category_to_id(Fabricate(:category).id)

      expect(reviewable.reload.reviewable_by_moderator).to eq(true)
    end
  end

  it "keeps no words in messages to browsers" do
    messages =
      MessageBus.track_publish do
        reviewable = hold_topic
        Jobs::NotifyReviewable.new.execute(reviewable_id: reviewable.id)
        return_it(reviewable)
      end

    expect(messages.map(&:data).to_json).not_to include(secret)
  end

  it "keeps words out of web-hooks and of the arguments of all jobs" do
    wild_web_hook
    arguments = arguments_of_jobs { return_it(hold_topic) }

    expect(arguments.grep(/reviewable_created/)).to be_present
    expect(arguments.join).not_to include(secret)
  end

  it "still sends the words of other queued posts by web-hook" do
    wild_web_hook
    arguments =
      arguments_of_jobs { Fabricate(:reviewable_queued_post, payload: { raw: "Zyntafor" }) }

    expect(arguments.join).to include("Zyntafor")
  end

  it "shows a member's pending posts to that member, and to staff without the words" do
    hold_topic
    path = "/posts/#{author.username}/pending.json"

    expect(get_as(author, path)).to include(secret)
    [moderator, admin].each do |user|
      body = get_as(user, path)
      expect(response.status).to eq(200)
      expect(body).not_to include(secret)
      expect(body).to include("with the moderators of its community")
    end
  end

  it "shows a pending reply below its topic to its author alone" do
    hold_reply

    expect(get_as(author, "/t/#{topic.id}.json")).to include(secret)
    [moderator, admin].each do |user|
      expect(get_as(user, "/t/#{topic.id}.json")).not_to include(secret)
    end
  end

  it "gives the words of an answer to a program to nobody but the author" do
    reviewable = hold_reply
    result = NewPostResult.new(:enqueued, true).tap { |found| found.reviewable = reviewable }
    shown = ->(user) do
      NewPostResultSerializer.new(result, scope: Guardian.new(user), root: false).to_json
    end

    expect(shown.call(author)).to include(secret)
    expect(shown.call(admin)).not_to include(secret)
  end

  it "keeps no words of an edit in the history" do
    reviewable = hold_topic
    reviewable.update_fields(
      { payload: { "raw" => "#{secret} was here", "title" => "#{secret} again" } },
      moderator,
    )

    expect(reviewable.reload.payload["raw"]).to eq("#{secret} was here")
    expect(reviewable.reviewable_histories.edited.count).to eq(1)
    expect(kept_in(ReviewableHistory)).not_to include(secret)
  end

  it "keeps neither words nor note in the staff log, the history or the reviewable" do
    reviewable = hold_topic
    return_it(reviewable)

    expect(kept_in(UserHistory)).not_to match(/#{secret}|A note/)
    expect(reviewable.reload.reject_reason).to be_nil
    expect(kept_in(Reviewable) + kept_in(ReviewableScore)).not_to include("A note")
  end

  it "mails neither words nor note" do
    Jobs.run_immediately!
    NotificationEmailer.enable
    author.update!(last_seen_at: 1.year.ago)
    author.user_option.update!(email_messages_level: UserOption.email_level_types[:always])
    return_it(hold_topic)
    mails = ActionMailer::Base.deliveries.select { |mail| mail.to.include?(author.email) }

    expect(mails.size).to eq(1)
    expect(mails.first.to_s).to include("came back with a note")
    expect(mails.first.to_s).not_to match(/#{secret}|A note/)
  end

  it "reminds of it without words" do
    SiteSetting.notify_about_queued_posts_after = 1
    hold_topic.update_columns(created_at: 2.hours.ago)
    Jobs::PendingQueuedPostsReminder.new.execute({})

    expect(Topic.last.subtype).to eq(TopicSubtype.system_message)
    expect(Topic.last.title + Topic.last.first_post.raw).not_to include(secret)
  end

  it "is not found by search" do
    SearchIndexer.enable
    hold_topic

    found = Search.execute(secret, guardian: Guardian.new(admin))
    expect(found.posts.map(&:raw).join).not_to include(secret)
  end

  it "says nothing in the log when an approval does not succeed" do
    reviewable = hold_topic
    reviewable.update_fields(
      { payload: { "raw" => "#{secret}: hanna.vexley@example.org" } },
      moderator,
    )
    sign_in(moderator)
    log =
      track_log_messages do
        put "/review/#{reviewable.id}/perform/approve_post.json",
            params: {
              version: reviewable.reload.version,
            }
      end

    expect(response.status).to eq(422)
    expect((log.fatals + log.errors + log.warnings + log.infos).join).not_to include(secret)
    expect(response.body).not_to include(secret)
  end

  it "keeps the note out of request logs" do
    filter = ActiveSupport::ParameterFilter.new(Rails.application.config.filter_parameters)
    given = {
      "medical_note" => secret,
      "medical_reason" => secret,
      "reviewable" => {
        "payload" => {
          "raw" => secret,
          "title" => secret,
        },
      },
    }

    expect(filter.filter(given).to_json).not_to include(secret)
  end

  it "gives an author's own archive the text, without the answers" do
    hold_reply
    export = Jobs::ExportUserArchive.new
    export.archive_for_user = author
    rows = export.queued_posts_export.to_a.to_json

    expect(rows).to include(secret)
    expect(rows).not_to include("fingerprint")
  end

  it "shows those who decide what was found, and no fingerprint" do
    reviewable = hold_topic
    body = get_as(moderator, "/review/#{reviewable.id}.json")
    shown = response.parsed_body["reviewable"]["medical_hold"]

    expect(shown["findings"]).to include(
      a_hash_including(
        "rule" => "identifiers/phone",
        "field" => "raw",
        "state" => "insisted",
        "reason" => "case-needs-it",
      ),
    )
    expect(shown).to include(
      "preset" => "clinical-cases",
      "because" => ["insisted"],
      "statements" => [{ "id" => "consent", "version" => 1, "state" => "confirmed" }],
      "is_changed" => false,
      "is_own" => false,
    )
    expect(body).not_to match(/fingerprint|likeness/)
    expect(body).to include("checklist of its community")
  end

  context "when the plugin is switched off" do
    let!(:reviewable) do
      moderated_by(group)
      hold_topic
    end

    before { SiteSetting.medical_communities_enabled = false }

    it "is not readable to more people" do
      expect(get_as(moderator, "/review.json")).not_to include(secret)
      expect(get_as(admin, "/posts/#{author.username}/pending.json")).not_to include(secret)
    end

    it "is approved as core does it" do
      result = reviewable.perform(admin, :approve_post)

      expect(result).to be_success
      expect(result.created_post.raw).to eq(HeldPosts::PHONE)
      expect(MedicalCommunities::Release.count).to eq(0)
    end

    it "is rejected as core does it, without words in log, mail, web-hook or history" do
      wild_web_hook
      second = hold_again
      arguments =
        arguments_of_jobs do
          reviewable.update_fields({ payload: { "raw" => "#{secret} was here" } }, admin)
          reviewable.perform(admin, :reject_post)
          second.perform(
            admin,
            :revise_and_reject_post,
            revise_reason: "Other",
            revise_feedback: "No",
          )
        end

      expect([reviewable.reload, second.reload]).to all(be_rejected)
      expect(reviewable.payload["raw"]).to eq("#{secret} was here")
      expect(UserHistory.where(action: UserHistory.actions[:post_rejected]).count).to eq(2)
      expect(kept_in(UserHistory)).not_to include(secret)
      expect(Post.where(user: Discourse.site_contact_user).pluck(:raw).join).not_to include(secret)
      expect(kept_in(ReviewableHistory)).not_to include(secret)
      expect(arguments.join).not_to include(secret)
    end

    def hold_again
      SiteSetting.medical_communities_enabled = true
      hold_topic(title: "Another swelling in #{secret}").tap do
        SiteSetting.medical_communities_enabled = false
      end
    end
  end
end
