# frozen_string_literal: true

module ::MedicalCommunities
  class Complaint
    # A post in which a patient may be recognised: core hides it, until people have read it.
    class Hiding
      # Of this one core says nothing when its author edits it: what is hidden a second time stays so until a person
      # shows it.
      REASON = Post.hidden_reasons[:flag_threshold_reached_again]

      def initialize(complaint)
        @complaint = complaint
        @post = complaint.post
      end

      # @return [Boolean] whether it was visible until now
      def hide
        return false if @post.nil? || @post.hidden?
        PostHiding.hide(@post, flag: nil, reason: REASON, letter: :medical_urgent_post_hidden)
        @complaint.update!(hid_at: Time.zone.now)
        @post.publish_change_to_clients!(:acted)
        true
      end

      # Not while somebody else still says the same.
      #
      # @return [Boolean] whether it is to be seen again
      def show
        return false unless @complaint.hid_at && @post&.hidden? && others.none?
        @post.unhide!
        @post.publish_change_to_clients!(:acted)
        true
      end

      private

      def others
        same = Complaint.where(ground: URGENT, target_id: @post.id).about_posts
        same.where.not(id: @complaint.id).select { |one| %w[open upheld].include?(one.state) }
      end
    end
  end
end
