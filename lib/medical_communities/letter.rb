# frozen_string_literal: true

module ::MedicalCommunities
  # A message of the system to one person, in that person's language. It is mailed: it carries links and short reasons,
  # never words that somebody wrote in confidence.
  module Letter
    # Beyond that, the review queue's own notifications have to do.
    MOST_MODERATORS = 50

    class << self
      # @param user [User, nil]
      # @param type [Symbol] key below system_messages
      # @yieldreturn [Hash] what is filled in, made in the reader's language
      def write(user, type)
        return unless User.human_user_id?(user&.id || 0)
        given = I18n.with_locale(user.effective_locale) { yield }
        SystemMessage.create_from_system_user(user, type, given)
      end

      # @param community [Community]
      def write_to_moderators(community, type, &given)
        write_to_groups(community.moderator_group_ids, type, &given)
      end

      # Those of the site, for what no others moderate.
      def write_to_site_moderators(type, &given)
        write_to_groups([Group::AUTO_GROUPS[:moderators]], type, &given)
      end

      # @return [String] as Markdown shows it
      def name(community)
        "\u2068#{plain(community.category&.name)}\u2069"
      end

      # @return [String] words of people, as Markdown shows them
      def plain(words)
        words.to_s.gsub(/[\\`*_\[\]<>|&#@]/) { |sign| "\\#{sign}" }
      end

      # With words of its own: core turns a bare address into the title of what it leads to.
      def link(path)
        "[#{Discourse.base_url}#{path}](#{Discourse.base_url}#{path})"
      end

      # @param community [Community, nil]
      # @param reader [User]
      # @return [String] link to a message to those who run it; where the reader cannot write to them, to its page
      def ask(community, reader)
        group = Group.find_by(id: community.moderator_group_ids.first) if community
        if group && ::Guardian.new(reader).can_send_private_message?(group)
          return link("/new-message?groupname=#{group.name}")
        end
        link(community&.joinable? ? "/communities/#{community.id}" : "/about")
      end

      # @return [String, nil]
      def day(date)
        date && "\u2068#{Day.in_words(date)}\u2069"
      end

      private

      def write_to_groups(ids, type, &given)
        User
          .real
          .activated
          .where(id: GroupUser.where(group_id: ids).select(:user_id))
          .limit(MOST_MODERATORS)
          .each { |user| write(user, type, &given) }
      end
    end
  end
end
