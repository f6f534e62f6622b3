# frozen_string_literal: true

require_relative "../../support/promoting"

RSpec.describe MedicalCommunities::EntryPoints::Leaving::Promotions do
  include Promoting

  let(:reviewable) { item }
  let(:mentions) { MedicalCommunities::BrandMention }

  before { reviewable }

  def nothing_left
    expect(mentions.where(user_id: author.id)).to be_empty
    expect(MedicalCommunities::Promotion.count).to eq(0)
    expect(ReviewableMedicalPromotion.count).to eq(0)
  end

  it "forgets with the account, also while the plugin is off" do
    SiteSetting.medical_communities_enabled = false
    UserDestroyer.new(admin).destroy(author, delete_posts: true)

    nothing_left
  end

  it "forgets when an account becomes anonymous" do
    UserAnonymizer.make_anonymous(author, admin)

    nothing_left
  end

  it "goes along when two accounts become one" do
    UserMerger.new(author, admin).merge!

    expect(mentions.sole.user_id).to eq(admin.id)
    expect(reviewable.reload.target_created_by_id).to eq(admin.id)
  end

  it "goes with the post, and with the community" do
    PostDestroyer.new(admin, reviewable.target.post, force_destroy: true).destroy
    nothing_left

    item
    community.destroy!
    nothing_left
  end

  it "forgets mentions when their days are over, also while the plugin is off" do
    mentions.update_all(day: 29.days.ago.to_date)
    SiteSetting.medical_communities_enabled = false
    Jobs::MedicalCommunities::ForgetBrandMentions.new.execute({})
    expect(mentions.count).to eq(1)

    mentions.update_all(day: 30.days.ago.to_date)
    Jobs::MedicalCommunities::ForgetBrandMentions.new.execute({})
    expect(mentions.count).to eq(0)
  end
end
