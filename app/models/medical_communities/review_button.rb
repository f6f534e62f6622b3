# frozen_string_literal: true

module ::MedicalCommunities
  # A button of ours in core's review queue.
  module ReviewButton
    # @param actions [Reviewable::Actions]
    # @param id [String, Symbol] of the action, without what all of ours begin with
    # @param icon [String]
    # @param words [String] key of its words: title, complete
    # @yieldparam action [Reviewable::Actions::Action]
    def self.add(actions, id, icon:, words:)
      actions.add(:"medical_#{id}") do |action|
        action.icon = icon
        # Core makes a class of the id, which holds a slash here.
        action.button_class = "medical-#{id.to_s.dasherize}"
        action.label = "#{words}.title"
        action.completed_message = "#{words}.complete"
        yield action if block_given?
      end
    end
  end
end
