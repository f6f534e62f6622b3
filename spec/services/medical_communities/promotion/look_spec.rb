# frozen_string_literal: true

require_relative "../../../support/promoting"

RSpec.describe MedicalCommunities::Promotion::Look do
  include Promoting

  def promotion_of(post)
    MedicalCommunities::Promotion.find_by(post_id: post.id)
  end

  def waiting
    ReviewableMedicalPromotion.pending
  end

  def facts_of(post)
    promotion_of(post).facts.map { |fact| fact.slice("signs", "posts", "days") }
  end

  def set(**settings)
    community.update!(settings)
    MedicalCommunities::Charter.forget
  end

  it "asks the community's moderators about a brand with two signs, and says which" do
    post = published(Promoting::AD)
    look(post)

    expect(facts_of(post)).to eq([{ "signs" => %w[praise where link], "posts" => 1, "days" => 30 }])
    expect(waiting.sole).to have_attributes(
      category_id: category.id,
      target_created_by_id: author.id,
      payload: be_blank,
      reviewable_by_moderator: false,
    )
  end

  it "keeps digests and places, no word of the post" do
    post = published(Promoting::AD)
    look(post)

    kept = [
      promotion_of(post).attributes,
      waiting.sole.attributes,
      MedicalCommunities::BrandMention.all.map(&:attributes),
    ].to_json
    expect(kept).not_to match(/plavix|market|#{HeldPosts::SECRET}/i)
    expect(MedicalCommunities::BrandMention.sole.brand).to match(/\A\h{64}\z/)
  end

  it "leaves a colleague's opinion and a plain name alone, and counts them" do
    [Promoting::OPINION, Promoting::PLAIN].each { |raw| look(published(raw)) }

    expect(waiting).to be_empty
    expect(MedicalCommunities::BrandMention.where(user_id: author.id).count).to eq(2)
  end

  it "asks when one sign is repeated as often as the setting says" do
    SiteSetting.medical_communities_promotion_mentions = 3
    2.times { look(published(Promoting::PLAIN)) }
    expect(waiting).to be_empty

    post = published(Promoting::OPINION)
    look(post)
    expect(facts_of(post)).to eq([{ "signs" => %w[praise], "posts" => 3, "days" => 30 }])
    expect(waiting.count).to eq(1)
  end

  it "needs no sign where it is twice as often" do
    SiteSetting.medical_communities_promotion_mentions = 2
    3.times { look(published(Promoting::PLAIN)) }
    expect(waiting).to be_empty

    post = published("#{Promoting::PLAIN} Also Plavixу.")
    look(post)
    expect(facts_of(post)).to eq([{ "signs" => [], "posts" => 4, "days" => 30 }])
  end

  it "counts by author, brand and community, and within the days alone" do
    SiteSetting.medical_communities_promotion_mentions = 2
    look(published(Promoting::PLAIN, by: admin))
    look(published("He takes Xarelto 20 mg daily."))
    look(published(Promoting::PLAIN, created_at: 31.days.ago))
    other = Fabricate(:topic, category: Fabricate(:category))
    MedicalCommunities::Community.create!(
      category: other.category,
      preset: "clinical-cases",
      mode: "enforce",
    )
    MedicalCommunities::Charter.forget
    elsewhere = published(Promoting::PLAIN)
    elsewhere.update_columns(topic_id: other.id)
    look(elsewhere)
    look(published(Promoting::OPINION))

    expect(waiting).to be_empty
  end

  it "changes nothing when it runs again" do
    post = published(Promoting::AD)
    look(post)

    expect { look(post) }.to not_change { waiting.sole.reload.version }.and not_change {
            MedicalCommunities::BrandMention.count
          }.and not_change { ReviewableScore.count }
  end

  it "lets a second sign join the item that is open" do
    post = published(Promoting::AD)
    look(post)
    reviewable = waiting.sole

    rewrite(post, "#{Promoting::AD} Promo code A1.")
    expect { look(post) }.to change { reviewable.reload.version }
    expect(waiting.sole).to eq(reviewable)
    expect(facts_of(post).sole["signs"]).to eq(%w[praise price where link])
  end

  it "says that an edit took it out, and that another brought it back" do
    post = published(Promoting::AD)
    look(post)

    look(rewrite(post, Promoting::CLEAN))
    expect(promotion_of(post)).to be_gone_at
    expect(waiting.count).to eq(1)
    expect(MedicalCommunities::BrandMention.where(post_id: post.id)).to be_empty

    look(rewrite(post, Promoting::AD))
    expect(promotion_of(post)).not_to be_gone_at
  end

  it "does not ask again about what people decided, but about what is new" do
    post = published(Promoting::AD)
    look(post)
    waiting.sole.perform(admin, :medical_promotion_leave)
    look(post)
    expect(waiting).to be_empty

    look(rewrite(post, "#{Promoting::AD} Promo code A1."))
    expect(waiting.count).to eq(1)
    expect(promotion_of(post)).to have_attributes(outcome: nil, decided_at: nil)
  end

  it "settles what nobody reads any more" do
    hidden = published(Promoting::AD)
    deleted = published(Promoting::AD)
    moved = published(Promoting::AD)
    [hidden, deleted, moved].each { |post| look(post) }

    hidden.update_columns(hidden: true)
    PostDestroyer.new(admin, deleted).destroy
    moved.update_columns(topic_id: Fabricate(:topic).id)
    [hidden, deleted, moved].each { |post| look(post) }

    expect(waiting).to be_empty
    expect(MedicalCommunities::BrandMention.count).to eq(0)
  end

  it "goes along to another community" do
    post = published(Promoting::AD)
    look(post)
    other = Fabricate(:category)
    MedicalCommunities::Community.create!(
      category: other,
      preset: "clinical-cases",
      mode: "enforce",
    )
    MedicalCommunities::Charter.forget
    topic.update_columns(category_id: other.id)

    look(post)
    expect(waiting.sole.category_id).to eq(other.id)
  end

  {
    "watches" => {
      mode: "watch",
    },
    "is off" => {
      mode: "off",
    },
    "leaves brands alone" => {
      severities: {
        "brand-names/brand-name" => "off",
      },
    },
  }.each do |what, settings|
    it "does nothing where the community #{what}" do
      post = published(Promoting::AD)
      set(**settings)
      look(post)

      expect(MedicalCommunities::Promotion.count).to eq(0)
      expect(MedicalCommunities::BrandMention.count).to eq(0)
    end
  end

  it "does nothing about posts of the system, and small actions" do
    look(published(Promoting::AD, by: Discourse.system_user))
    look(published(Promoting::AD, post_type: Post.types[:small_action]))

    expect(MedicalCommunities::Promotion.count).to eq(0)
  end

  it "changes nothing where the text could not be read" do
    post = published(Promoting::AD)
    look(post)
    allow(MedicalCommunities::Examiner).to receive(:examine).and_raise(
      MedicalCommunities::Examiner::Error::TimedOut,
    )

    expect(look(rewrite(post, Promoting::CLEAN))).to be_failure
    expect(promotion_of(post)).not_to be_gone_at
    expect(MedicalCommunities::BrandMention.count).to eq(1)
  end

  it "changes nothing where the check did not run" do
    post = published(Promoting::AD)
    look(post)
    allow(MedicalCommunities::Examiner).to receive(:examine).and_return(
      "findings" => [],
      "problem" => "failed",
    )

    expect(look(post)).to be_failure
    expect(promotion_of(post)).not_to be_gone_at
    expect(MedicalCommunities::BrandMention.count).to eq(1)
  end

  it "reads the title with a first post" do
    topic.update_columns(title: "Plavix: unbeatable, promo code A1")
    look(rewrite(first_post, "She takes it daily."))

    expect(promotion_of(first_post).facts.sole).to include(
      "signs" => %w[praise price],
      "places" => [{ "field" => "title", "start" => 0, "end" => 6 }],
    )
  end
end
