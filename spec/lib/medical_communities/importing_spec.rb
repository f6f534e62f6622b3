# frozen_string_literal: true

require_relative "../../support/community_doors"

RSpec.describe MedicalCommunities::Importing do
  include CommunityDoors

  let(:dirty) { "Please call Mrs Garcia on +44 20 7946 0958 today." }

  def import
    described_class.run do
      PostCreator.create!(member, topic_id: topic.id, raw: dirty, import_mode: true)
    end
  end

  it "asks nothing while it runs, and has what came in examined afterwards" do
    expect_enqueued_with(job: Jobs::MedicalCommunities::ExaminePosts) { import }

    expect(topic.posts.pluck(:raw)).to include(dirty)
  end

  it "asks again when it has ended" do
    import

    expect {
      PostCreator.create!(member, topic_id: topic.id, raw: "#{dirty} Again.")
    }.to raise_error(ActiveRecord::RecordNotSaved)
  end
end
