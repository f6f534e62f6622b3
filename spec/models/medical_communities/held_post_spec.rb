# frozen_string_literal: true

require_relative "../../support/held_posts"

RSpec.describe MedicalCommunities::HeldPost do
  include HeldPosts

  let(:reviewable) { hold_reply }
  let(:held_post) { described_class.of(reviewable) }

  it "is a queued post with our reason, and no other" do
    plain = Fabricate(:reviewable_queued_post)

    expect(held_post.raw).to eq(HeldPosts::PHONE)
    expect(described_class.of(plain)).to be_nil
    expect(described_class.of(nil)).to be_nil
    expect(described_class.all.pluck(:id)).to eq([reviewable.id])
  end

  # PostgreSQL fails to read JSON with a NUL in it.
  it "is found beside a post of core's queue that no query can read" do
    Fabricate(:reviewable_queued_post, payload: { "raw" => "a\0b" })
    reviewable

    expect(described_class.all.pluck(:id)).to eq([reviewable.id])
    expect(described_class.kept.pluck(:id)).to eq([reviewable.id])
  end

  it "keeps no NUL, and keeps what only looks like one" do
    words = 'Written \u0000 by hand'
    reviewable.update!(payload: reviewable.payload.merge("raw" => "#{words}\0", "tags" => ["a\0"]))

    expect(described_class.kept.first.payload).to include("raw" => words, "tags" => ["a"])
  end

  it "keeps the policy that the text was judged by" do
    reviewable
    community.update!(preset: "discussion", severities: { "identifiers/phone" => "off" })

    expect(held_post.charter.policy).to eq(
      "preset" => "clinical-cases",
      "severities" => {
      },
      "packs" => %w[us uk int eu],
    )
    expect(held_post.charter).to be_enforces
  end

  it "knows other words from those that were examined" do
    expect(held_post).not_to be_reworded

    reviewable.payload["raw"] = "#{HeldPosts::PHONE}  "
    expect(described_class.of(reviewable)).not_to be_reworded

    reviewable.payload["raw"] = HeldPosts::CLEAN
    expect(described_class.of(reviewable)).to be_reworded
  end

  it "has a state for each that core has" do
    states =
      Reviewable.statuses.keys.to_h do |status|
        reviewable.status = status
        [status, held_post.state]
      end

    expect(states).to eq(
      "pending" => "waiting",
      "approved" => "released",
      "rejected" => "returned",
      "ignored" => "withdrawn",
      "deleted" => "withdrawn",
    )
  end

  it "has no place left when topic, category or author are gone" do
    expect(held_post).to be_publishable

    topic.trash!(admin)
    expect(described_class.find_by_id(reviewable.id)).not_to be_publishable
    topic.recover!
    expect(described_class.find_by_id(reviewable.id)).to be_publishable

    reviewable.update_columns(target_created_by_id: 0)
    expect(described_class.find_by_id(reviewable.id)).not_to be_publishable
  end

  it "does not show words when it is inspected" do
    expect(held_post.inspect).not_to include(HeldPosts::SECRET)
  end

  describe "#payload_without_text" do
    it "holds neither words nor answers, and is still what core expects" do
      topic_hold = described_class.of(hold_topic)
      payload = topic_hold.payload_without_text

      expect(payload.to_json).not_to include(HeldPosts::SECRET)
      expect(payload).to include("raw" => "", "title" => "", "medical_hold" => topic_hold.record)
      expect(payload.keys).not_to include("medical_attestation", "raw_email")
    end
  end

  describe "who may read it" do
    let(:group) { Fabricate(:group) }
    let(:group_moderator) { Fabricate(:user).tap { |user| group.add(user) } }

    it "are site moderators when nobody moderates the category" do
      group_moderator

      expect(readers).to contain_exactly(author, admin, moderator)
    end

    it "are the category's groups when it has some" do
      group_moderator
      moderated_by(group)

      expect(readers).to contain_exactly(author, admin, group_moderator)
    end

    it "are site moderators when group moderation is off" do
      group_moderator
      moderated_by(group)
      SiteSetting.enable_category_group_moderation = false

      expect(readers).to contain_exactly(author, admin, moderator)
    end

    it "leave out moderators who do not see the category" do
      category.set_permissions(:admins => :full, Group[:trust_level_2].name => :full)
      category.save!

      expect(readers).to contain_exactly(author, admin)
    end

    def readers
      [author, admin, moderator, group_moderator, topic.user].select do |user|
        described_class.find_by_id(reviewable.id).readable_by?(user)
      end
    end
  end

  describe MedicalCommunities::HeldPost::Reviewers do
    subject(:own) { MedicalCommunities::HeldPost.of(hold_reply(by: admin)).reviewers }

    it "knows an administrator who is alone" do
      own
      expect(own.only?(admin)).to eq(false)

      moderator.update!(suspended_till: 1.year.from_now, suspended_at: Time.zone.now)
      expect(own.only?(admin)).to eq(true)
      expect(own.only?(author)).to eq(false)

      group = Fabricate(:group)
      group.add(author)
      moderated_by(group)
      expect(own.only?(admin)).to eq(false)
    end
  end
end
