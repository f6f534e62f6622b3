# frozen_string_literal: true

require_relative "../support/community_doors"

# When the check cannot run: nothing through, nothing lost.
RSpec.describe "A text check that cannot run", type: :request do
  include CommunityDoors

  errors =
    MedicalCommunities::Examiner::Error.constants.map do |name|
      MedicalCommunities::Examiner::Error.const_get(name)
    end
  errors.select! { |error| error.is_a?(Class) && error < MedicalCommunities::Examiner::Error }

  let(:text) { "Mrs Garcia slept well on day three." }

  before { sign_in(member) }

  def reply
    post "/posts.json", params: { topic_id: topic.id, raw: text }
  end

  def edit
    put "/posts/#{first_post.id}.json", params: { post: { raw: text } }
  end

  def queued
    ReviewableQueuedPost.pending.last
  end

  def pending_edit
    MedicalCommunities::PendingEdit.last
  end

  errors.each do |error|
    context "with #{error.name.demodulize}" do
      before { MedicalCommunities::Examiner.stubs(:examine).raises(error) }

      it "holds a reply, whole" do
        expect { reply }.not_to change { topic.reload.posts.count }

        expect(ending).to eq(:hold)
        expect(queued.payload["raw"]).to eq(text)
        expect(queued.payload["medical_hold"]["because"]).to eq(["problem"])
      end

      it "holds an edit, whole" do
        expect { edit }.not_to change { first_post.reload.raw }

        expect(ending).to eq(:hold)
        expect(pending_edit.raw).to eq(text)
        expect(pending_edit.record["because"]).to eq(["problem"])
      end

      it "does not save a title and says so" do
        put "/t/#{topic.id}.json", params: { title: "#{text} Again." }

        expect(ending).to eq(:refuse)
        expect(response.parsed_body["errors"].size).to eq(1)
      end
    end
  end

  it "holds when the judge alone fails" do
    MedicalCommunities::Examiner.stubs(:judge).raises(MedicalCommunities::Examiner::Error::Failed)

    reply

    expect(ending).to eq(:hold)
  end

  it "lets a community that only watches post" do
    set(mode: "watch")
    MedicalCommunities::Examiner.stubs(:examine).raises(
      MedicalCommunities::Examiner::Error::TimedOut,
    )

    reply

    expect(ending).to eq(:post)
    expect(MedicalCommunities::WatchCount.where(rule: "examiner").sum(:held)).to eq(1)
  end

  it "works again after core disposed of every context" do
    reply
    # Ours alone: other examples in this process need theirs.
    MedicalCommunities::Examiner.send(:host).context.dispose

    reply

    expect(ending).to eq(:refuse)
  end

  it "does not touch other categories" do
    MedicalCommunities::Examiner.stubs(:examine).raises(MedicalCommunities::Examiner::Error::Failed)
    elsewhere = Fabricate(:topic, category: Fabricate(:category), user: member)
    Fabricate(:post, topic: elsewhere, user: member)

    post "/posts.json", params: { topic_id: elsewhere.id, raw: text }

    expect(ending).to eq(:post)
  end

  it "holds where the bundle is not on the disk" do
    host = MedicalCommunities::Examiner::Host.new(folder: "/nonexistent")
    MedicalCommunities::Examiner.stubs(:host).returns(host)

    reply

    expect(ending).to eq(:hold)
  end
end
