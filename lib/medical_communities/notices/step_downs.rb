# frozen_string_literal: true

module ::MedicalCommunities
  module Notices
    # Communities that this member reads, and writes in again once a credential is renewed. More than one query only
    # for those who have such a community.
    module StepDowns
      def self.of(user, charters)
        return [] if user.admin?
        marked = marked(user, charters)
        return [] if marked.empty?
        step_down = StepDown.new(user)
        marked.reject { |one| step_down.meets?(one) }.map { |community| notice(community) }
      end

      def self.marked(user, charters)
        Community
          .joins(:memberships)
          .where(id: charters.map(&:community_id))
          .where(medical_memberships: { user_id: user.id })
          .where.not(medical_memberships: { credential_gone_on: nil })
          .to_a
      end

      def self.notice(community)
        { kind: "step_down", community_id: community.id, category_id: community.category_id }
      end
      private_class_method :marked, :notice
    end
  end
end
