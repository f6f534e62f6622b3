# frozen_string_literal: true

require_relative "../../support/community_doors"

RSpec.describe MedicalCommunities::Removal, type: :request do
  include CommunityDoors

  let(:dirty) { "Please call Mrs Garcia on +44 20 7946 0958 today." }

  def hold_a_reply
    sign_in(member)
    post "/posts.json",
         params: {
           topic_id: topic.id,
           raw: dirty,
           medical_attestation: attestation(dirty, answer: "insisted"),
         }
    expect(ending).to eq(:hold)
  end

  def migrate_again
    MedicalCommunities::Engine
      .root
      .glob("db/migrate/*.rb")
      .sort
      .each do |file|
        require file
        name = file.basename(".rb").to_s.sub(/\A\d+_/, "").camelize
        ActiveRecord::Migration.suppress_messages { name.constantize.new.migrate(:up) }
      end
  end

  it "takes our tables, records and settings, and leaves the forum's" do
    hold_a_reply
    SiteSetting.medical_communities_held_text_days = 3
    posts = Post.count

    removed = described_class.run

    expect(removed).to include("medical_communities", "medical_keys", "medical_releases")
    expect(described_class.our_tables).to be_empty
    expect(Post.count).to eq(posts)
    expect(Category.exists?(category.id)).to eq(true)
    expect(SiteSetting.provider.all.map(&:name).grep(/medical/)).to be_empty
    payload = ReviewableQueuedPost.last.payload
    expect(payload["raw"]).to eq(dirty)
    expect(payload.keys.grep(/medical/)).to be_empty
    expect(DB.query_single("SELECT proname FROM pg_proc").grep(/medical/)).to be_empty
    columns = DB.query_single("SELECT column_name FROM information_schema.columns")
    expect(columns.grep(/medical/)).to be_empty
    expect(DB.query_single("SELECT version FROM schema_migrations").grep(/\A20261127/)).to be_empty
  end

  it "can be followed by a new beginning" do
    described_class.run
    migrate_again
    SiteSetting.medical_communities_enabled = true
    CommunityDoors.community(category)
    sign_in(member)

    post "/posts.json", params: { topic_id: topic.id, raw: dirty }

    expect(ending).to eq(:refuse)
  end
end
