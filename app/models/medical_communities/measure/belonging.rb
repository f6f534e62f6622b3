# frozen_string_literal: true

module ::MedicalCommunities
  class Measure
    # That somebody was in a community's member group, and what core takes along with it. Put back with a restriction,
    # where nobody has chosen otherwise.
    class Belonging
      PLACES = %w[primary_group_id flair_group_id].freeze
      OWN = %w[owner notification_level].freeze

      # @param user [User]
      # @param community [Community]
      # @return [Hash] for the record
      def self.of(user, community)
        group_user = GroupUser.find_by(group_id: community.member_group_id, user: user)
        return { "member" => false } if group_user.nil?
        places = PLACES.select { |place| user[place] == community.member_group_id }
        { "member" => true, "places" => places, **group_user.attributes.slice(*OWN) }
      end

      # @param bar [Bar] that ended it
      def initialize(bar)
        @bar = bar
        @community = bar.community
      end

      # @param was [Hash] as recorded
      # @param by [User]
      def put_back(was, by:)
        return if @bar.user.nil? || !was["member"]
        admit(by)
        group_user = GroupUser.find_by(group_id: @community.member_group_id, user: @bar.user)
        restore(group_user, was) if group_user
      end

      private

      # Where it is not back by now.
      def admit(by)
        Membership::Admit.call(
          community: @community,
          user: @bar.user,
          origin: @bar.membership_origin || "group",
          verify_by: @bar.membership_verify_by,
          by: by,
        )
      end

      def restore(group_user, was)
        group_user.update!(was.slice(*OWN))
        empty = was.fetch("places", []).select { |place| @bar.user.reload[place].nil? }
        @bar.user.update!(empty.to_h { |place| [place, group_user.group_id] })
      end
    end
  end
end
