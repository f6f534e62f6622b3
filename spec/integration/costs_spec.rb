# frozen_string_literal: true

require_relative "../support/community_doors"

RSpec.describe "What a community costs", type: :request do
  include CommunityDoors

  before { sign_in(member) }

  def queries
    track_sql_queries { yield }.reject { |query| query.match?(/SAVEPOINT|BEGIN|COMMIT|ROLLBACK/) }
  end

  def reply(text)
    post "/posts.json", params: { topic_id: topic.id, raw: text, medical_attestation: attestation }
    expect(response.status).to eq(200)
  end

  def show
    get "/t/#{topic.slug}/#{topic.id}.json"
    expect(response.status).to eq(200)
  end

  def count_with(enabled)
    SiteSetting.medical_communities_enabled = enabled
    yield
    queries { yield }.size
  end

  # Two for the answers, one for who may not post, one for the badge of its author.
  it "at most four queries more for a post" do
    texts = (1..).lazy.map { |n| "No fever on day three, wound dry, note #{n}." }
    without = count_with(false) { reply(texts.next) }
    with = count_with(true) { reply(texts.next) }

    expect(with - without).to be_between(1, 4)
  end

  # For what is verified of all its authors.
  it "one query more for a topic" do
    without = count_with(false) { show }
    with = count_with(true) { show }

    expect(with - without).to eq(1)
  end

  it "no query more for the pages of the forum" do
    pages = -> do
      get "/site.json"
      get "/session/current.json"
    end
    without = count_with(false) { pages.call }
    with = count_with(true) { pages.call }

    expect(with).to eq(without)
  end
end
