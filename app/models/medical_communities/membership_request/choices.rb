# frozen_string_literal: true

module ::MedicalCommunities
  class MembershipRequest
    # What a moderator can do with a request in core's review queue, and why it was not done.
    class Choices
      include Claiming

      SENTENCES = "medical_communities.membership_request"

      # Each a power of mandates => its icon
      DECISIONS = { approve: "check", decline: "xmark" }.freeze

      def initialize(reviewable, guardian)
        @reviewable = reviewable
        @guardian = guardian
      end

      def add_actions(actions)
        decisions = DECISIONS.select { |power, _icon| empowered?(power) }
        return if decisions.empty?
        add_claim(actions)
        decisions.each { |power, icon| add(actions, power, icon) }
      end

      class << self
        # @param decided [Service::Base::Context] of Decide
        # @return [String]
        def sentence(decided)
          failed = Hurdle.of(decided, %i[waiting about_another applicant_there admitted])
          return decided_sentence(decided[:membership_request]) if failed == :waiting
          I18n.t("#{SENTENCES}.not_decided.#{failed || "words"}")
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
      end

      private

      def empowered?(power)
        @guardian.medical_power?(@reviewable.category_id, power.to_s)
      end

      def claimed
        @reviewable.target
      end
    end
  end
end
