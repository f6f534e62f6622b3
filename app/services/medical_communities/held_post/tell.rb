# frozen_string_literal: true

module ::MedicalCommunities
  class HeldPost
    # Writes to the author what became of a held post. Messages are mailed and kept: they carry a link and never
    # text, title or note.
    class Tell
      include ::Service::Base

      model :author
      step :send_message

      private

      # Articles of other sites may come in the system's name.
      def fetch_author(held_post:)
        author = held_post.author
        author if User.human_user_id?(author&.id || 0)
      end

      def send_message(author:, news:, held_post:)
        address =
          "#{Discourse.base_url}#{news == :released ? post_path(held_post) : held_post.path}"
        # With words of its own: core turns a bare address into the title of what it leads to.
        link = "[#{address}](#{address})"
        SystemMessage.create_from_system_user(
          author,
          held_post.class::MESSAGES.fetch(news),
          link: link,
        )
      end

      def post_path(held_post)
        "/p/#{held_post.post.id}"
      end
    end
  end
end
