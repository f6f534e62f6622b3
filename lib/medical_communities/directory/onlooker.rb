# frozen_string_literal: true

module ::MedicalCommunities
  class Directory
    # Who looks: what is verified of them, and how they stand to communities. Reads each once.
    class Onlooker
      attr_reader :user

      # @param user [User, nil]
      # @param lineages [Lineages]
      def initialize(user, lineages)
        @user = user
        @lineages = lineages
      end

      def professional
        @professional ||= Professional.new(@user)
      end

      # @return [Boolean] whether case circles are shown to them
      def knows_circles?
        !@user.nil? && (@user.admin? || professional.verified?)
      end

      # @return [Array<Integer>] communities that they belong to or run
      def own_ids
        joined_ids | moderated_ids
      end

      def member?(community)
        joined_ids.include?(community.id)
      end

      def moderates?(community)
        !@user.nil? && (@user.admin? || moderated_ids.include?(community.id))
      end

      # @return [Bar, nil]
      def bar(community)
        @bars ||= mine(Bar.in_force).index_by(&:community_id)
        @bars[community.id]
      end

      # @return [Invitation, nil] that waits for an answer
      def invitation(community)
        @invitations ||= mine(Invitation.open).index_by(&:community_id)
        @invitations[community.id]
      end

      # @return [MembershipRequest, nil] the last
      def request(community)
        @requests ||=
          mine(MembershipRequest.includes(:membership_decision).order(:id)).index_by(&:community_id)
        @requests[community.id]
      end

      # @param version_ids [Array<Integer>]
      # @return [Array<Integer>] those that they have accepted
      def accepted(version_ids)
        mine(Acceptance.where(rules_version_id: version_ids.uniq)).map(&:rules_version_id)
      end

      private

      def mine(records)
        @user ? records.where(user_id: @user.id).to_a : []
      end

      def joined_ids
        @joined_ids ||= @lineages.joined(group_ids)
      end

      def moderated_ids
        @moderated_ids ||= @lineages.moderated(group_ids)
      end

      def group_ids
        @group_ids ||= @user ? GroupUser.where(user_id: @user.id).pluck(:group_id) : []
      end
    end
  end
end
