# frozen_string_literal: true

module ::MedicalCommunities
  # Keeps the moderators' groups of core as mandates say, whoever changes them in core.
  module ModeratorGroups
    class << self
      # Somebody was added in core: they are asked first.
      def joined(user, group)
        community = of(group) or return
        return if mandated(group).exists?(user_id: user.id)
        group.remove(user)
        ask(user, community)
      end

      # Somebody was taken out in core, or went: the mandate is over.
      def left(user, group)
        return unless of(group)
        mandated(group)
          .where(user_id: user.id)
          .each { |mandate| mandate.end(by: Discourse.system_user) }
      end

      # @param group [Group, nil] of moderators
      def follow(group)
        community = group && of(group) or return
        wanted = mandated(group).pluck(:user_id)
        there = group.group_users.pluck(:user_id)
        User.where(id: wanted - there).find_each { |user| group.add(user) }
        User.where(id: there - wanted).find_each { |user| joined(user, group) }
      end

      # @param mandate [Mandate] that is over
      def release(mandate)
        group = mandate.community.moderator_group or return
        return if mandated(group).exists?(user_id: mandate.user_id)
        group.remove(mandate.user) if mandate.user
      end

      private

      def of(group)
        return unless SiteSetting.medical_communities_enabled
        Community.where(moderator_group_id: group.id).order(:id).first
      end

      # Of all communities that this group runs.
      def mandated(group)
        communities = Community.where(moderator_group_id: group.id)
        Mandate.in_force.where(community_id: communities.select(:id))
      end

      def ask(user, community)
        mandate = community.mandates.standing.find_by(user_id: user.id) || offer(user, community) or
          return
        MandateNotice.asked(mandate)
      end

      def offer(user, community)
        return unless User.human_user_id?(user.id)
        community.mandates.create!(
          user: user,
          offered_by: Discourse.system_user,
          powers: community.approved_powers,
          starts_on: Time.zone.today,
        )
      end
    end
  end
end
