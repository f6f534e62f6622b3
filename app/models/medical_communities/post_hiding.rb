# frozen_string_literal: true

module ::MedicalCommunities
  # Hides a post as core does, with a letter of ours to its author: core's speaks of flags.
  module PostHiding
    class << self
      def hide(post, flag:, reason:, letter:)
        # Core hands the address to a job and mails it, with the title in it.
        post.define_singleton_method(:url) { |*| "/p/#{id}" }
        post.hide!(flag, reason, custom_message: letter)
      end

      # Until its author edits it. Whoever calls writes to them: core hides no post without a letter of fixed words, and
      # asks for its author for that alone.
      def hide_until_edit(post)
        post.user&.define_singleton_method(:present?) { false }
        keeping_topic(post) { post.hide!(nil, Post.hidden_reasons[:flag_threshold_reached]) }
      end

      # Core unlists a topic with its first post, lists it with it again, and forgets that somebody had unlisted it.
      def keeping_topic(post)
        topic = post.topic
        reason = topic.visibility_reason_id || Topic.visibility_reasons[:unknown]
        was_visible = topic.visible
        yield
        topic.update_columns(visibility_reason_id: reason) unless was_visible
      end
    end
  end
end
