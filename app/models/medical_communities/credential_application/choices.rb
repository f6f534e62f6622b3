# frozen_string_literal: true

module ::MedicalCommunities
  # What somebody can do with an application in core's review queue, and why it was not done.
  class CredentialApplication::Choices
    include Claiming

    SENTENCES = "medical_communities.credential_application"

    DECISIONS = { grant: "check", ask_more: "question", turn_down: "xmark" }.freeze

    def initialize(reviewable, guardian)
      @application = reviewable.target
      @guardian = guardian
    end

    def add_actions(actions)
      hindrance = CredentialApplication::Hindrance.new(@application, @guardian).key
      return offer_opening(actions, hindrance) if hindrance
      @application.waiting? ? offer_decisions(actions) : offer_revocation(actions)
    end

    class << self
      # @param decided [Service::Base::Context] of Decide
      # @return [String]
      def sentence(decided)
        application = decided[:application]
        told = refusal(application, decided[:guardian].user) if application
        told || I18n.t("#{SENTENCES}.not_decided.#{failed(decided)}", level: decided[:most])
      end

      # @return [String, nil] by whom and how it was decided, or what keeps this person from deciding
      def refusal(application, user)
        return if application.nil?
        return decided_sentence(application) unless application.waiting?
        key = CredentialApplication::Hindrance.new(application, Guardian.new(user)).key
        key && I18n.t("#{SENTENCES}.hindrance.#{key}")
      end

      private

      def decided_sentence(application)
        by = application.decision&.decided_by
        I18n.t(
          "#{SENTENCES}.decided.#{application.state}",
          username: "\u2068@#{by&.username}\u2069",
        )
      end

      def failed(decided)
        Hurdle.of(decided, %i[applicant_there day_fits level_carried specialties_chosen]) || "words"
      end
    end

    private

    def offer_opening(actions, hindrance)
      add(actions, :open, "lock-open") if hindrance == "unopened"
    end

    def offer_decisions(actions)
      add_claim(actions)
      DECISIONS.each { |decision, icon| add(actions, decision, icon) }
    end

    def offer_revocation(actions)
      add(actions, :revoke, "ban") if @application.decision&.credential&.revocable?
    end

    def claimed
      @application
    end
  end
end
