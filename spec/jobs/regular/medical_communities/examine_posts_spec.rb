# frozen_string_literal: true

require_relative "../../../support/community_doors"

RSpec.describe Jobs::MedicalCommunities::ExaminePosts do
  include CommunityDoors

  dirty = "Please call Mrs Garcia on +44 20 7946 0958 today."
  clean = "No fever on day three, wound dry."

  let(:reply) do
    Fabricate(:post, topic: topic, user: member).tap { |post| post.update_columns(raw: dirty) }
  end
  let(:reviewable) { ReviewableMedicalPost.last }

  def run(*posts)
    described_class.new.execute(post_ids: posts.map(&:id))
  end

  it "puts a post with something open before those who decide, without its words" do
    run(reply)

    expect(reviewable).to have_attributes(
      status: "pending",
      topic_id: topic.id,
      category_id: category.id,
      target_created_by_id: member.id,
      created_by_id: Discourse.system_user.id,
      reviewable_by_moderator: true,
    )
    expect(reviewable.payload["findings"].map { |finding| finding["rule"] }).to include(
      "identifiers/phone",
    )
    expect(reviewable.payload["findings"]).to all(include("start", "end", "severity"))
    kept = [
      reviewable.attributes,
      reviewable.target.attributes,
      reviewable.reviewable_scores.map(&:attributes),
    ]
    expect(kept.to_json).not_to match(/Garcia|7946/)
  end

  it "changes nothing when it runs again" do
    2.times { run(reply, reply) }

    expect(ReviewableMedicalPost.count).to eq(1)
    expect(reviewable.reviewable_scores.count).to eq(1)
  end

  it "leaves alone what has nothing open" do
    reply.update_columns(raw: clean)

    run(reply, first_post)

    expect(ReviewableMedicalPost.count).to eq(0)
  end

  it "reads the title with the first post" do
    topic.update_columns(title: "Mrs Garcia has wrist pain")

    run(first_post)

    expect(reviewable.payload["findings"]).to all(include("field" => "title"))
  end

  it "knows what the author has answered" do
    reply.update_columns(raw: "Seen on 3 March 2021, no fever.")
    finding = examine(reply.raw)["findings"].sole
    MedicalCommunities::Attestation.create!(
      post: reply,
      user: member,
      door: "reply",
      outcome: "post",
      preset: "clinical-cases",
      examiner_version: "1",
      digest: "0" * 64,
      answers: [
        {
          fingerprint: MedicalCommunities::Keys.digest(finding["fingerprint"]),
          answer: "answered",
        },
      ],
    )

    run(reply)

    expect(ReviewableMedicalPost.count).to eq(0)
  end

  it "knows what a person let through" do
    MedicalCommunities::Release.create!(
      reviewable_id: 1,
      post: reply,
      user: member,
      released_by: staff,
      digest: MedicalCommunities::Submission.digest(title: nil, raw: reply.raw),
    )

    run(reply)

    expect(ReviewableMedicalPost.count).to eq(0)
  end

  it "takes back what is no longer open" do
    run(reply)
    reply.update_columns(raw: clean)

    run(reply)

    expect(reviewable).to be_ignored
  end

  it "asks about a changed text instead of the former" do
    run(reply)
    reply.update_columns(raw: "#{dirty} Her record is MRN 4471183.")

    run(reply)

    expect(ReviewableMedicalPost.order(:id).map(&:status)).to eq(%w[ignored pending])
  end

  it "does not ask again about what a person has left as it is" do
    run(reply)
    reviewable.perform(staff, :medical_leave_post, medical_reason: "A hospital's own number")
    reply.update_columns(raw: "#{dirty} Thank you.")

    run(reply)

    expect(ReviewableMedicalPost.pending).to be_empty
  end

  %w[trashed hidden elsewhere].each do |state|
    it "takes a post from the queue that is #{state}" do
      run(reply)
      reply.trash! if state == "trashed"
      reply.update_columns(hidden: true) if state == "hidden"
      topic.update_columns(category_id: Fabricate(:category).id) if state == "elsewhere"

      run(reply)

      expect(reviewable).to be_ignored
    end
  end

  %w[watch off].each do |mode|
    it "does nothing in #{mode}" do
      set(mode: mode)

      run(reply)

      expect(ReviewableMedicalPost.count).to eq(0)
    end
  end

  it "counts in a community that only watches" do
    set(mode: "watch")

    run(reply)

    expect(MedicalCommunities::WatchCount.find_by(rule: "identifiers/phone").refused).to eq(1)
  end

  it "counts nothing where a community enforces" do
    run(reply)

    expect(MedicalCommunities::WatchCount.count).to eq(0)
  end

  it "does nothing while the plugin is off" do
    SiteSetting.medical_communities_enabled = false

    run(reply)

    expect(ReviewableMedicalPost.count).to eq(0)
  end

  it "asks a person when the check does not run" do
    reply
    MedicalCommunities::Examiner.stubs(:examine).raises(
      MedicalCommunities::Examiner::Error::TimedOut,
    )

    2.times { run(reply) }

    expect(ReviewableMedicalPost.sole.payload).to include(
      "because" => ["problem"],
      "findings" => [],
    )
  end

  it "takes ids alone, a hundred at most" do
    ids = (1..250).to_a

    MedicalCommunities::EntryPoints::Posting::Examining.later(ids)

    jobs = described_class.jobs.map { |job| job["args"].sole["post_ids"] }
    expect(jobs.map(&:size)).to eq([100, 100, 50])
    expect(jobs.flatten).to eq(ids)
  end

  it "holds few posts at a time" do
    posts = Array.new(45) { Fabricate(:post, topic: topic, user: member) }
    sizes = []
    callback = ->(*, payload) { sizes << payload[:record_count] if payload[:class_name] == "Post" }

    ActiveSupport::Notifications.subscribed(callback, "instantiation.active_record") { run(*posts) }

    expect(sizes.max).to be <= 20
    expect(sizes.sum).to be >= 45
  end

  describe "what starts it" do
    before { Jobs.run_immediately! }

    it "an edit without validations" do
      PostRevisor.new(first_post).revise!(member, { raw: dirty }, skip_validations: true)

      expect(ReviewableMedicalPost.pending.map(&:post)).to eq([first_post])
    end

    it "an edit by the system" do
      PostRevisor.new(first_post).revise!(Discourse.system_user, { raw: dirty })

      expect(ReviewableMedicalPost.pending.count).to eq(1)
    end

    it "a title without validations" do
      PostRevisor.new(first_post).revise!(
        member,
        { title: "Mrs Garcia has wrist pain" },
        skip_validations: true,
      )

      expect(ReviewableMedicalPost.pending.count).to eq(1)
    end

    it "not an edit that was judged, but it settles what waits" do
      first_post.update_columns(raw: dirty)
      run(first_post)

      PostRevisor.new(first_post).revise!(staff, { raw: clean })

      expect(reviewable).to be_ignored
    end

    it "a judged edit of a post with nothing waiting starts none" do
      Jobs.run_later!

      PostRevisor.new(first_post).revise!(member, { raw: clean })

      expect(described_class.jobs).to be_empty
    end

    it "recovery" do
      reply.trash!
      PostDestroyer.new(staff, reply).recover

      expect(ReviewableMedicalPost.pending.map(&:post)).to eq([reply])
    end

    it "deletion, to take it from the queue" do
      run(reply)
      PostDestroyer.new(staff, reply).destroy

      expect(reviewable).to be_ignored
    end

    it "an import" do
      MedicalCommunities::Importing.run do
        post = Fabricate.build(:post, topic: topic, user: member, raw: dirty)
        post.save!(validate: false)
      end

      expect(ReviewableMedicalPost.pending.count).to eq(1)
    end

    it "nothing outside communities" do
      Jobs.run_later!
      outside = Fabricate(:post, topic: Fabricate(:topic, category: Fabricate(:category)))
      PostRevisor.new(outside).revise!(member, { raw: dirty }, skip_validations: true)

      expect(described_class.jobs).to be_empty
    end
  end
end
