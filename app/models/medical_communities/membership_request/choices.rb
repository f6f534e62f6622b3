# frozen_string_literal: true

module ::MedicalCommunities
  class MembershipRequest
    # What a moderator can do with a request in core's review queue, and why it was not done.
    class Choices
      SENTENCES = "medical_communities.membership_request"

      def initialize(reviewable, guardian)
        @reviewable = reviewable
        @guardian = guardian
      end

      def add_actions(actions)
        claim = mine? ? :let_go : :claim
        add(actions, claim, "hand")
        add(actions, :approve, "check")
        add(actions, :decline, "xmark")
      end

      class << self
        # @param decided [Service::Base::Context] of Decide
        # @return [String]
        def sentence(decided)
          late = decided["result.policy.waiting"]&.failure?
          late ? decided_sentence(decided[:membership_request]) : not_decided(decided)
        end

        # @param membership_request [MembershipRequest, nil]
        # @return [String, nil] by whom and how it was decided; nil: it waits
        def decided_sentence(membership_request)
          return if membership_request.nil? || membership_request.waiting?
          by = membership_request.membership_decision&.decided_by
          I18n.t(
            "#{SENTENCES}.decided.#{membership_request.state}",
            username: "\u2068@#{by&.username}\u2069",
          )
        end

        private

        def not_decided(decided)
          failed =
            %i[about_another applicant_there admitted].find do |policy|
              decided["result.policy.#{policy}"]&.failure?
            end
          I18n.t("#{SENTENCES}.not_decided.#{failed || "words"}")
        end
      end

      private

      def mine?
        @reviewable.target.claimed_by_id == @guardian.user.id
      end

      def add(actions, id, icon)
        actions.add(:"medical_#{id}") do |action|
          action.icon = icon
          action.label = "#{SENTENCES}.actions.#{id}.title"
          action.completed_message = "#{SENTENCES}.actions.#{id}.complete"
        end
      end
    end
  end
end
