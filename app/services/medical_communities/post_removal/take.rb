# frozen_string_literal: true

module ::MedicalCommunities
  # Who upholds a complaint, or finds a post to be advertising, also decides what becomes of the posts: they stay, are
  # hidden until their author edits them, or are deleted. Both are core's own, so that core's ways back and our text check work as ever.
  class PostRemoval::Take
    include Service::Base

    CHOICES = %w[leave hide delete].freeze

    # @param complaints [Array<Complaint>]
    # @return [Array<Post>] that are still there
    def self.posts(complaints)
      ids =
        complaints.select { |one| one.target_type == "post" && one.community_id }.map(&:target_id)
      Post.where(id: ids).includes(:topic, :user).select(&:topic)
    end

    # @return [Boolean] whether this person may do so with all of them
    def self.allowed?(choice, complaints, guardian)
      return true unless choice == "delete"
      posts(complaints).all? { |post| guardian.can_delete_post_or_topic?(post) }
    end

    step :take

    private

    def take(posts:, choice:, guardian:)
      posts.each do |post|
        choice == "hide" ? hide(post, guardian.user) : delete(post, guardian.user)
      end
    end

    def delete(post, user)
      PostDestroyer.new(user, post).destroy
    end

    # One that is hidden already stays as it is: whoever hid it wrote.
    def hide(post, user)
      return if post.hidden?
      Current.set(author_told: true) { PostHiding.hide_until_edit(post) }
      DB.after_commit { post.publish_change_to_clients!(:acted) }
      PostRemoval::Record.call(post: post, way: "hidden", by: user, told: false)
    end
  end
end
