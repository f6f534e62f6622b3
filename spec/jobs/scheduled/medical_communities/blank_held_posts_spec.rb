# frozen_string_literal: true

require_relative "../../../support/held_posts"

RSpec.describe Jobs::MedicalCommunities::BlankHeldPosts do
  include HeldPosts

  def run
    described_class.new.execute({})
  end

  def return_it(reviewable)
    reviewable.perform(moderator, :medical_return, medical_note: "A note")
  end

  it "takes text, answers and note away when the days after the decision are over" do
    reviewable = hold_topic(raw_email: "From: me", via_email: true)
    return_it(reviewable)

    freeze_time 13.days.from_now
    run
    expect(reviewable.reload.payload.to_json).to include(HeldPosts::SECRET)

    freeze_time 2.days.from_now
    run
    expect(reviewable.reload.payload).to include("raw" => "", "title" => "")
    expect(reviewable.payload.keys).not_to include("medical_attestation", "raw_email")
    expect(MedicalCommunities::Return.last.note).to be_nil
  end

  it "counts from the decision, not from the day of the hold" do
    reviewable = hold_reply
    freeze_time 20.days.from_now
    return_it(reviewable)
    run

    expect(MedicalCommunities::HeldPost.of(reviewable.reload)).to be_kept
  end

  it "keeps what waits, however long" do
    reviewable = hold_reply
    freeze_time 1.year.from_now
    run

    expect(MedicalCommunities::HeldPost.of(reviewable.reload)).to be_kept
  end

  it "takes the copy of a published text away too, and leaves the post alone" do
    reviewable = hold_reply
    reviewable.perform(moderator, :approve_post)
    freeze_time 15.days.from_now
    run

    expect(reviewable.reload.payload["raw"]).to eq("")
    expect(topic.reload.posts.last.raw).to eq(HeldPosts::PHONE)
    expect(MedicalCommunities::Release.last.post_id).to eq(topic.posts.last.id)
  end

  it "follows the setting" do
    SiteSetting.medical_communities_held_text_days = 1
    reviewable = hold_reply
    return_it(reviewable)
    freeze_time 2.days.from_now
    run

    expect(reviewable.reload.payload["raw"]).to eq("")
  end

  it "leaves other queued posts alone" do
    plain = Fabricate(:reviewable_queued_post)
    plain.perform(admin, :reject_post)
    freeze_time 1.year.from_now

    expect { run }.not_to change { plain.reload.payload }
  end

  it "lets the pictures of a returned text go" do
    reviewable = hold_reply
    reference = UploadReference.where(target_type: "ReviewableQueuedPost", target_id: reviewable.id)
    # An id of its own: theme uploads that stay in a test database may have taken the next ones.
    reference.create!(id: 10**12, upload: Fabricate(:upload))

    return_it(reviewable)
    freeze_time 15.days.from_now
    run
    expect(reference).to be_empty
  end

  it "keeps its promise while the plugin is off" do
    reviewable = hold_reply
    return_it(reviewable)
    SiteSetting.medical_communities_enabled = false
    freeze_time 15.days.from_now
    run

    expect(reviewable.reload.payload["raw"]).to eq("")
  end

  it "shows in core's queue afterwards without a hitch" do
    reviewable = hold_topic
    return_it(reviewable)
    freeze_time 15.days.from_now
    run
    serialized = reviewable.reload.serializer.new(reviewable, scope: Guardian.new(admin), root: nil)

    expect(serialized.as_json[:medical_hold]).to include(is_kept: false)
    expect(reviewable.actions_for(Guardian.new(admin)).to_a).to be_empty
  end

  describe "when people leave" do
    it "forgets the held posts of a member who is deleted" do
      waiting = hold_reply
      return_it(decided = hold_topic)
      UserDestroyer.new(admin).destroy(author)

      expect(Reviewable.where(id: [waiting.id, decided.id])).to be_empty
      expect(MedicalCommunities::Return.count).to eq(0)
    end

    it "forgets them also when that happened while the plugin was off" do
      hold_reply
      return_it(hold_topic)
      SiteSetting.medical_communities_enabled = false
      UserDestroyer.new(admin).destroy(author)
      run

      expect(MedicalCommunities::HeldPost.all).to be_empty
      expect(MedicalCommunities::Return.count).to eq(0)
    end

    it "keeps no decided text of a member who is anonymized" do
      waiting = hold_reply
      return_it(decided = hold_topic)
      UserAnonymizer.make_anonymous(author, admin)

      expect(decided.reload.payload["raw"]).to eq("")
      expect(MedicalCommunities::HeldPost.of(waiting.reload)).to be_kept
    end

    it "hands them over when two accounts become one" do
      waiting = hold_reply
      return_it(decided = hold_topic)
      target = Fabricate(:user)
      UserMerger.new(author, target, admin).merge!

      expect([waiting.reload, decided.reload].map(&:target_created_by)).to eq([target, target])
      expect(MedicalCommunities::Return.last.user_id).to eq(target.id)
    end

    it "forgets the note when the reviewable is destroyed" do
      return_it(reviewable = hold_reply)
      reviewable.destroy!

      expect(MedicalCommunities::Return.count).to eq(0)
    end
  end
end
