# frozen_string_literal: true

module ::MedicalCommunities
  class FoundingPlan
    # The first version of the community's rules, and the topic where everybody who reads the community reads them.
    class Rules < Part
      class << self
        def undo(founding)
          made = founding.part("rules") or return
          RulesVersion.find_by(id: made["version_id"])&.destroy!
          RulesTopic.remove(Topic.with_deleted.find_by(id: made["topic_id"]))
        end
      end

      def problems
        return problem(:rules, "no_rules") if asked? && texts.empty? && !plan.inherits?("rules")
        version.validate
        version.errors.key?(:texts) && texts.any? ? problem(:rules, "rules_shape") : {}
      end

      def changes
        return [tell("rules_inherited", parent: parent.category&.name.to_s)] if inherited?
        return [] if texts.empty?
        [tell("rules_published"), tell("rules_topic", title: RulesTopic.title(plan.name))]
      end

      def carry_out(made)
        return if texts.empty?
        version.update!(community_id: made.dig("community", "id"))
        topic = RulesTopic.write(version)
        made["rules"] = { "version_id" => version.id, "topic_id" => topic.id }
      end

      private

      def inherited?
        texts.empty? && plan.inherits?("rules")
      end

      def asked?
        wishes.join_rules.is_a?(Hash) && wishes.join_rules["rules"] == true
      end

      def texts
        return {} unless wishes.rules.is_a?(Hash)
        wishes.rules.select { |_language, text| text.present? }
      end

      def version
        @version ||= RulesVersion.new(number: 1, texts: texts, asks: asks, published_by: founder)
      end

      def asks
        if RulesVersion::ASKS.include?(wishes.rules_asks)
          wishes.rules_asks
        else
          RulesVersion::ASKS.first
        end
      end
    end
  end
end
