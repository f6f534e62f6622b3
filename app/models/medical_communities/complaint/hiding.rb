# frozen_string_literal: true

module ::MedicalCommunities
  class Complaint
    # A post in which a patient may be recognised: core hides it, until people have read it.
    class Hiding
      # Of this one core says nothing when its author edits it: what is hidden a second time stays so until a person
      # shows it.
      REASON = Post.hidden_reasons[:flag_threshold_reached_again]
      # Of this one core shows the post again when its author edits it.
      UNTIL_EDIT = Post.hidden_reasons[:flag_threshold_reached]

      def initialize(complaint)
        @complaint = complaint
        @post = complaint.post
      end

      # @return [Boolean] whether it was visible until now
      def hide
        return false if @post.nil?
        return keep_hidden if @post.hidden?
        telling_author { PostHiding.keeping_topic(@post) { hide_at_once } }
        mark
        DB.after_commit { @post.publish_change_to_clients!(:acted) }
        true
      end

      # Not while somebody else still says the same.
      #
      # @return [Boolean] whether it is to be seen again
      def show
        return false unless @complaint.hid_at && @post&.hidden? && others.none? && find_topic
        unhide
        true
      end

      # @return [Boolean] whether people have read it and leave it hidden, for what somebody else said
      def upheld_before?
        others.any? { |one| one.state == "upheld" }
      end

      private

      # By others who said the same, and with them from now on; or by core, which then needs a person to show it.
      def keep_hidden
        mark if others.any?(&:hid_at)
        @post.update_columns(hidden_reason_id: REASON) if @post.hidden_reason_id == UNTIL_EDIT
        false
      end

      def mark
        @complaint.update!(hid_at: Time.zone.now)
      end

      # Core needs the topic, which may be deleted; without any there is nothing to show.
      def find_topic
        @post.topic ||= Topic.with_deleted.find_by(id: @post.topic_id)
      end

      # Whoever decides writes, in letters of complaints.
      def telling_author(&act)
        Current.set(author_told: true, &act)
      end

      def hide_at_once
        PostHiding.hide(@post, flag: nil, reason: REASON, letter: :medical_urgent_post_hidden)
      end

      def unhide
        telling_author { @post.unhide! }
        DB.after_commit { @post.publish_change_to_clients!(:acted) }
      end

      def others
        same = Complaint.where(ground: URGENT, target_id: @post.id).about_posts
        same.where.not(id: @complaint.id).select { |one| %w[open upheld].include?(one.state) }
      end
    end
  end
end
