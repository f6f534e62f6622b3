# frozen_string_literal: true

module ::MedicalCommunities
  class Appeal
    # What can be done about an appeal in core's review queue, and why it was not done.
    class Choices
      SENTENCES = "medical_communities.appeal"
      # Core's names of actions of ours => icon
      DECISIONS = { pardon: "check", keep: "xmark" }.freeze

      class << self
        # Without a query for each line of the queue: who may is asked again when it is decided.
        def add_actions(actions, appeal, guardian)
          return if Strikes::Reviewers.new(appeal.strike).involved?(guardian.user)
          DECISIONS.each { |id, icon| add(actions, id, icon) }
        end

        # @param decided [Service::Base::Context] of Decide
        # @return [String]
        def sentence(decided)
          failed =
            %i[waiting may_decide another_person].find do |policy|
              decided["result.policy.#{policy}"]&.failure?
            end
          I18n.t("#{SENTENCES}.not_decided.#{failed || "words"}")
        end

        private

        def add(actions, id, icon)
          actions.add(:"medical_#{id}") do |action|
            action.icon = icon
            # Core makes a class of the id, which holds a slash here.
            action.button_class = "medical-#{id}"
            action.label = "#{SENTENCES}.actions.#{id}.title"
            action.completed_message = "#{SENTENCES}.actions.#{id}.complete"
          end
        end
      end
    end
  end
end
