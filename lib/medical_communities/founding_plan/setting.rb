# frozen_string_literal: true

module ::MedicalCommunities
  class FoundingPlan
    # Core's setting of the whole forum without which no group moderates a category. The last part: what a process
    # keeps of settings does not come back with a transaction.
    class Setting < Part
      NAME = "enable_category_group_moderation"

      # Not while others live by it.
      def self.undo(founding)
        return if !founding.part("setting") || CategoryModerationGroup.exists?
        SiteSetting.set_and_log(NAME, false, Discourse.system_user)
      end

      # @return [Boolean]
      def switches?
        !SiteSetting.enable_category_group_moderation
      end

      def changes
        return [] unless switches?
        others = Category.where(id: CategoryModerationGroup.select(:category_id)).pluck(:name).sort
        sentences = [tell("setting", setting: NAME)]
        sentences << tell("setting_others", categories: others) if others.any?
        sentences
      end

      def carry_out(made)
        return unless switches?
        made["setting"] = true
        SiteSetting.set_and_log(NAME, true, founder)
      end
    end
  end
end
