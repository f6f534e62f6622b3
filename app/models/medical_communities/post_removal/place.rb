# frozen_string_literal: true

module ::MedicalCommunities
  class PostRemoval
    # Which post, for its author: by number and day. The title of a topic only while they can still see it, and never
    # where the community keeps its words out of mail.
    class Place
      WORDS = "medical_communities.post_removal"

      # @param removal [PostRemoval]
      # @param reader [User]
      def initialize(removal, reader)
        @removal = removal
        @post = removal.post
        @reader = reader
      end

      # @return [String]
      def to_s
        return I18n.t("#{WORDS}.topic", **day, number: Isolate.call(topic.id)) if topic_gone?
        I18n.t("#{WORDS}.post", **day, number: Isolate.call(@post.post_number), topic: named)
      end

      # @return [String] to the post itself
      def link
        Letter.link("/t/#{@post.topic_id}/#{@post.post_number}")
      end

      private

      def day
        { date: Letter.day(@post.created_at.to_date) }
      end

      def topic
        @topic ||= Topic.with_deleted.find_by(id: @post.topic_id)
      end

      def topic_gone?
        @removal.deleted? && @post.post_number == 1
      end

      def named
        return Isolate.call("##{topic.id}") unless Guardian.new(@reader).can_see?(topic)
        path = "/t/#{topic.id}"
        return Letter.link(path) if LinkOnly.topic?(topic)
        "[\u2068#{Letter.plain(topic.title)}\u2069](#{Discourse.base_url}#{path})"
      end
    end
  end
end
