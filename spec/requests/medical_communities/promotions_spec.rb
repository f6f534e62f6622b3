# frozen_string_literal: true

require_relative "../../support/promoting"

# Signs of advertising, in core's review queue.
RSpec.describe "Deciding about signs of advertising", type: :request do
  include Promoting

  fab!(:other_moderator, :moderator)

  let(:reviewable) { item }
  let(:post_of_it) { reviewable.target.post }

  def decide(action)
    put "/review/#{reviewable.id}/perform/medical_promotion_#{action}.json?version=#{reviewable.reload.version}"
  end

  def listed
    get "/review.json", params: { type: "ReviewableMedicalPromotion", status: "all" }
    Array(response.parsed_body["reviewables"]).map { |one| one["id"] }
  end

  def shown
    get "/review/#{reviewable.id}.json"
    response.parsed_body["reviewable"]
  end

  def letters_to(user)
    user.topics_allowed.where(subtype: TopicSubtype.system_message).map(&:first_post)
  end

  it "is for the community's own moderators and administrators, never for the author" do
    reviewable
    { own_moderator => 1, admin => 1, other_moderator => 0, author => 0 }.each do |user, count|
      sign_in(user)
      expect(listed.size).to eq(count), user.username
    end

    moderator_group.add(author)
    sign_in(author)
    expect(listed).to be_empty
    get "/review/#{reviewable.id}.json"
    expect(response.status).to eq(404)
  end

  it "follows who moderates the category" do
    reviewable
    SiteSetting.enable_category_group_moderation = false

    sign_in(other_moderator)
    expect(listed).to eq([reviewable.id])
  end

  it "names brands, signs and how often, and no other word" do
    sign_in(own_moderator)

    expect(shown["medical_promotion"]).to include(
      "post_id" => post_of_it.id,
      "community_name" => category.name,
      "is_gone" => false,
      "is_deleted" => false,
      "brands" => [
        { "names" => ["Plavix"], "signs" => %w[praise where link], "posts" => 1, "days" => 30 },
      ],
    )
    expect(shown["target_url"]).to end_with("/p/#{post_of_it.id}")
    expect(response.body).not_to include(HeldPosts::SECRET)
  end

  it "reads names behind letters of two units" do
    post = published("😀😀 *Try* «Plavix», it works wonders, promo code A1.")
    look(post)
    reviewable = ReviewableMedicalPromotion.last
    sign_in(admin)
    get "/review/#{reviewable.id}.json"

    brands = response.parsed_body.dig("reviewable", "medical_promotion", "brands")
    expect(brands.sole["names"]).to eq(%w[Plavix])
  end

  it "names nothing where the post is another by now" do
    rewrite(post_of_it, "#{Promoting::PLAIN} And more.")
    sign_in(own_moderator)

    expect(shown["medical_promotion"]["brands"].sole["names"]).to eq([])

    look(rewrite(post_of_it, Promoting::CLEAN))
    expect(shown["medical_promotion"]).to include("is_gone" => true)
  end

  it "costs no query for each of them" do
    sign_in(admin)
    reviewable
    few = track_sql_queries { listed }.size
    3.times { item }

    expect(track_sql_queries { listed }.size).to be <= few + 3
  end

  it "is left as it is" do
    sign_in(own_moderator)
    decide("leave")

    expect(response.status).to eq(200)
    expect(reviewable.reload).to be_rejected
    expect(reviewable.target).to have_attributes(outcome: "left", decided_at: be_present)
    expect(letters_to(author)).to be_empty
    expect(post_of_it.reload).not_to be_trashed
  end

  it "writes kindly to the author, in their language, and leaves the post" do
    author.update!(locale: "uk")
    SiteSetting.allow_user_locale = true
    sign_in(own_moderator)
    decide("write")

    expect(response.status).to eq(200)
    expect(reviewable.reload).to be_approved
    letter = letters_to(author).sole
    expect(letter.topic.title).to eq("Ліки за діючою речовиною, без реклами")
    expect(letter.raw).to include("/p/#{post_of_it.id}", category.name)
    expect(letter.raw + letter.cooked).not_to match(
      /#{own_moderator.username}|plavix|#{HeldPosts::SECRET}/i,
    )
    expect(post_of_it.reload).not_to be_trashed
  end

  it "removes the post on the way that all removals go, with the reason, and without a strike" do
    Jobs.run_immediately!
    sign_in(own_moderator)
    decide("remove")

    expect(response.status).to eq(200)
    expect(post_of_it.reload).to be_trashed
    expect(reviewable.reload).to be_approved
    letter = letters_to(author).sole
    expect(letter.topic.title).to eq("Deleted by moderators: what, why, what you can do")
    expect(letter.raw).to include(I18n.t("medical_communities.complaint.grounds.advertising"))
    expect(MedicalCommunities::PostRemoval.sole).to have_attributes(way: "deleted")
    expect(MedicalCommunities::Strike.count).to eq(0)
  end

  it "offers no removal to who may not delete, nor of what is gone" do
    sign_in(own_moderator)
    get "/review/#{reviewable.id}.json"
    expect(response.body).to include("medical_promotion_remove")

    PostDestroyer.new(admin, post_of_it).destroy
    get "/review/#{reviewable.id}.json"
    expect(response.body).not_to include("medical_promotion_remove")
    decide("remove")
    expect(response.status).to eq(403).or eq(422)
  end

  it "is not decided by who wrote it" do
    reviewable = item(Promoting::AD, by: admin)
    result =
      MedicalCommunities::Promotion::Decide.call(
        promotion: reviewable.target,
        outcome: "left",
        guardian: Guardian.new(admin),
      )

    expect(result).to be_failure
    expect(reviewable.actions_for(Guardian.new(admin)).to_a).to be_empty
  end

  it "says so when somebody was faster" do
    sign_in(own_moderator)
    version = reviewable.version
    decide("leave")
    put "/review/#{reviewable.id}/perform/medical_promotion_write.json?version=#{version}"

    expect(response.status).to eq(422)
    expect(response.parsed_body["errors"].join).to include("decided about it already")
    expect(letters_to(author)).to be_empty
  end

  it "gives web-hooks nothing of it" do
    serialized =
      ReviewableMedicalPromotionSerializer.new(
        reviewable,
        scope: Guardian.new(Discourse.system_user),
        root: false,
      ).as_json

    expect(serialized).not_to have_key(:medical_promotion)
    expect(serialized.to_json).not_to match(/plavix|#{HeldPosts::SECRET}/i)
  end

  it "offers nothing while the plugin is off" do
    reviewable
    SiteSetting.medical_communities_enabled = false

    expect(reviewable.actions_for(Guardian.new(admin)).to_a).to be_empty
  end
end
