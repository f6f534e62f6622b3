# frozen_string_literal: true

module ::MedicalCommunities
  class FoundingPlan
    # One thing that founding does: it can be told, done, and taken back.
    class Part
      CHANGES = "medical_communities.founding.changes"
      PROBLEMS = "medical_communities.founding.problems"

      attr_reader :plan

      delegate :wishes, :founder, :category, :parent, to: :plan

      # @param _founding [Founding]
      def self.undo(_founding)
      end

      # @param plan [FoundingPlan]
      def initialize(plan)
        @plan = plan
      end

      # @return [Hash] field => [sentence]
      def problems
        {}
      end

      # @return [Array<String>]
      def changes
        []
      end

      # @param _made [Hash] what was made is written there, for undo, with string keys
      def carry_out(_made)
      end

      private

      def tell(key, **values)
        I18n.t("#{CHANGES}.#{key}", **values.transform_values { |value| Isolate.call(value) })
      end

      def problem(field, key, **values)
        shown = values.transform_values { |value| Isolate.call(value) }
        { field => [I18n.t("#{PROBLEMS}.#{key}", **shown)] }
      end

      def name_of(group)
        group.full_name.presence || group.name
      end
    end
  end
end
