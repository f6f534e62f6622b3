# frozen_string_literal: true

module ::MedicalCommunities
  class Complaint
    # What can be done with a complaint in core's review queue, and why it was not done.
    module Choices
      WORDS = Notice::WORDS
      DECISIONS = { uphold: "check", dismiss: "xmark" }.freeze

      class << self
        # @param actions [Reviewable::Actions]
        def add_to(actions)
          DECISIONS.each do |name, icon|
            words = "#{WORDS}.actions.#{name}"
            ReviewButton.add(actions, "complaint_#{name}", icon: icon, words: words)
          end
        end

        # @param decided [Service::Base::Context] of Decide
        # @return [String]
        def sentence(decided)
          failed = Hurdle.of(decided, %i[open about_another in_charge may_take_posts])
          return decided_sentence(decided[:complaint]) if failed == :open
          I18n.t("#{WORDS}.not_decided.#{failed || "words"}")
        end

        # @param complaint [Complaint, nil]
        # @return [String, nil] by whom and how it was decided; nil: it is open
        def decided_sentence(complaint)
          return if complaint.nil? || complaint.open?
          by = complaint.decision&.decided_by
          I18n.t("#{WORDS}.decided.#{complaint.state}", username: "\u2068@#{by&.username}\u2069")
        end
      end
    end
  end
end
