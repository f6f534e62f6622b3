# frozen_string_literal: true

require_relative "../../../../support/outgoing"

RSpec.describe MedicalCommunities::EntryPoints::Sending::Messages do
  include Outgoing

  fab!(:moderator)

  before { Jobs.run_immediately! }

  def remove_flagged
    flag = PostActionCreator.create(reader, reply, :inappropriate).reviewable
    flag.perform(moderator, :delete_and_agree)
    Topic.private_messages.last.first_post.raw
  end

  it "tells the author what became of a flagged post without repeating it" do
    message = remove_flagged

    expect(message).to include("/t/#{topic.id}/#{reply.post_number}")
    expect(message).not_to match(Outgoing::WORDS)
  end

  Outgoing::OPENINGS.each do |name, open|
    it "is core's when #{name}" do
      open.call(self)

      expect(remove_flagged).to include(Outgoing::BODY)
    end
  end
end
