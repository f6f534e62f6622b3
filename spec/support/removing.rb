# frozen_string_literal: true

require_relative "complaining"

# Posts of members in a community, and people who may take them away.
module Removing
  TITLE = "A question about the third lead"

  # Ours, and core's.
  ABOUT =
    /\A(Deleted by|Hidden by|Visible again|Flagged post|Post hidden|Видалено|Приховано|حذف من)/

  def self.included(group)
    group.include Complaining
    group.fab!(:reply) do
      Fabricate(:post, topic: topic, user: Complaining.member, raw: "#{Complaining::WORDS} again.")
    end
    group.before do
      Jobs.run_immediately!
      topic.update!(title: TITLE)
      community.moderator_group.update!(messageable_level: Group::ALIAS_LEVELS[:everyone])
      community.member_group.add(reply.user)
      # Its creator, an administrator, and the first example user have had nothing yet.
      Topic.private_messages.destroy_all
    end
  end

  def removals
    MedicalCommunities::PostRemoval.order(:id)
  end

  # @return [Array<String>] of messages to this person about what was taken away, the newest first
  def letters_to(user)
    messages_to(user).grep(ABOUT)
  end

  def take_away(post, by: admin, **opts)
    PostDestroyer.new(User.find(by.id), Post.find(post.id), **opts).destroy
  end

  def give_back(post, by: admin)
    PostDestroyer.new(User.find(by.id), Post.with_deleted.find(post.id)).recover
  end
end
