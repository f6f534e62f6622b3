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
          DECISIONS.each do |decision, icon|
            actions.add(:"medical_complaint_#{decision}") do |action|
              action.icon = icon
              # Core makes a class of the id, which holds a slash here.
              action.button_class = "medical-complaint-#{decision}"
              action.label = "#{WORDS}.actions.#{decision}.title"
              action.completed_message = "#{WORDS}.actions.#{decision}.complete"
            end
          end
        end

        # @param decided [Service::Base::Context] of Decide
        # @return [String]
        def sentence(decided)
          late = decided["result.policy.open"]&.failure?
          return decided_sentence(decided[:complaint]) if late
          failed =
            %i[about_another in_charge may_take_posts].find do |one|
              decided["result.policy.#{one}"]&.failure?
            end
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
