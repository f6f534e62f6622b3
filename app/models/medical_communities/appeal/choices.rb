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
          DECISIONS.each do |id, icon|
            ReviewButton.add(actions, id, icon: icon, words: "#{SENTENCES}.actions.#{id}")
          end
        end

        # @param decided [Service::Base::Context] of Decide
        # @return [String]
        def sentence(decided)
          failed = Hurdle.of(decided, %i[waiting may_decide another_person])
          I18n.t("#{SENTENCES}.not_decided.#{failed || "words"}")
        end
      end
    end
  end
end
