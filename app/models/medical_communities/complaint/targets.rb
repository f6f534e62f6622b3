# frozen_string_literal: true

module ::MedicalCommunities
  class Complaint
    # What somebody complains about: posts or messages that they can read, a member, or nothing of these.
    class Targets
      # type: of TARGETS; user: whom it is about, nil for nobody
      Target = Struct.new(:type, :id, :user, :community, :post, keyword_init: true)

      # Of a hidden one people see that it is there; several may say at once that a patient can be recognised.
      #
      # @param guardian [Guardian]
      # @param post [Post, nil]
      # @return [Boolean] whether this person may complain about it
      def self.seen?(guardian, post)
        return false if post&.topic.nil?
        return true if guardian.can_see?(post)
        shown = Topic.visible_post_types(guardian.user).include?(post.post_type)
        post.hidden? && shown && guardian.can_see?(post.topic)
      end

      # @param params [Receive::Contract]
      def initialize(guardian, params)
        @guardian = guardian
        @params = params
      end

      # @return [Array<Target>, nil] nil: something of it is not there for this person
      def all
        return posts if @params.post_ids.present?
        @params.username ? [member].compact.presence : [site]
      end

      private

      def posts
        ids = @params.post_ids.uniq
        found = Post.where(id: ids).includes(:user, topic: :category).order(:id).to_a
        return if found.size != ids.size || found.map(&:topic_id).uniq.many?
        found.map { |post| of_post(post) } if found.all? { |post| about?(post) }
      end

      def about?(post)
        post.post_type != Post.types[:small_action] && self.class.seen?(@guardian, post)
      end

      def of_post(post)
        Target.new(
          type: post.topic.private_message? ? "message" : "post",
          id: post.id,
          user: human(post.user),
          community: Community.find_by(category_id: post.topic.category_id),
          post: post,
        )
      end

      def member
        user = human(User.find_by_username(@params.username))
        return if user.nil? || !known?(user)
        Target.new(type: "user", id: user.id, user: user, community: community)
      end

      # Who shows nothing of themselves still writes.
      def known?(user)
        @guardian.can_see_profile?(user) || user.user_option&.hide_profile
      end

      def site
        Target.new(type: "site", id: 0, community: community)
      end

      # Where it happened, as the reporter says.
      def community
        found = @params.community_id && Community.find_by(id: @params.community_id)
        found if found&.shown_to?(@guardian.user)
      end

      def human(user)
        user if User.human_user_id?(user&.id || 0)
      end
    end
  end
end
