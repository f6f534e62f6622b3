# frozen_string_literal: true

require_relative "held_posts"

# Posts of a community with signs of advertising, and people who look at them.
# What includes it has what HeldPosts has.
module Promoting
  AD =
    "Plavix is the best drug on the market, order it here: https://www.plavix.com #{HeldPosts::SECRET}"
  OPINION = "Plavix works wonders in my patients, #{HeldPosts::SECRET}."
  PLAIN = "She takes Plavix 75 mg daily, #{HeldPosts::SECRET}."
  CLEAN = "She takes clopidogrel 75 mg daily, #{HeldPosts::SECRET}."

  def self.included(group)
    group.include HeldPosts
    group.fab!(:moderator_group) { Fabricate(:group) }
    group.fab!(:own_moderator) do
      Fabricate(:user, refresh_auto_groups: true).tap { |user| moderator_group.add(user) }
    end

    group.before { moderated_by(moderator_group) }
  end

  # As a text that somebody let through.
  def published(raw, by: author, **given)
    Fabricate(:post, topic: topic, user: by, **given).tap { |post| rewrite(post, raw) }
  end

  def rewrite(post, raw)
    post.update_columns(raw: raw)
    post.reload
  end

  def look(post)
    MedicalCommunities::Promotion::Look.call(post: Post.with_deleted.find(post.id))
  end

  # @return [ReviewableMedicalPromotion] about a new post with this text
  def item(raw = AD, **given)
    post = published(raw, **given)
    look(post)
    ReviewableMedicalPromotion.find_by!(target: MedicalCommunities::Promotion.find_by(post: post))
  end
end
