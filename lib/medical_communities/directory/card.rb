# frozen_string_literal: true

module ::MedicalCommunities
  class Directory
    # One community as someone sees it.
    class Card
      include ActiveModel::Serialization

      attr_reader :community, :onlooker, :moderators, :rules_version_id

      delegate :id, :category, :specialty, :language, :country, :closedness, :offers, to: :community

      def initialize(community, onlooker:, moderators:, rules_version_id:, accepted:)
        @community = community
        @onlooker = onlooker
        @moderators = moderators
        @rules_version_id = rules_version_id
        @accepted = accepted
      end

      def accepted?
        @accepted
      end

      def member_count
        community.member_group.user_count
      end

      # @return [String] barred, member, asked, invited, declined, or outside
      def state
        return "barred" if bar
        return "member" if member?
        return "asked" if request&.waiting?
        return "invited" if invitation
        request&.ask_again_on ? "declined" : "outside"
      end

      # @return [Date, nil] when the state ends by itself
      def state_until
        bar ? bar.ends_on : (request&.ask_again_on unless member?)
      end

      def conditions
        @conditions ||=
          JoinRules.new(community).conditions(onlooker.professional, accepted: accepted?)
      end

      def member?
        onlooker.member?(community)
      end

      def moderated?
        onlooker.moderates?(community)
      end

      def bar
        onlooker.bar(community)
      end

      def request
        onlooker.request(community)
      end

      def invitation
        onlooker.invitation(community)
      end
    end
  end
end
