# frozen_string_literal: true

module ::MedicalCommunities
  class FoundingPlan
    # The community itself: what it is, what is checked there, whom it takes.
    class Description < Part
      class << self
        def undo(founding)
          made = founding.part("community") or return
          community = founding.community
          made["former"] ? community.update!(made["former"]) : community.destroy!
        end
      end

      # @return [Community] as it is to be; not saved
      def community
        @community ||=
          begin
            @former = checked&.slice(*values.keys, *Community::PLACES)
            (checked || Community.new).tap { |record| record.assign_attributes(values) }
          end
      end

      def problems
        [
          wrong_closedness,
          wrong_specialty,
          wrong_country,
          wrong_language,
          wrong_parent,
          wrong_rest,
        ].compact.reduce({}, :merge)
      end

      def changes
        [
          tell("preset_#{inherits_preset? ? "inherited" : community.mode}", **shown),
          *leaving_nothing,
          *joining,
        ]
      end

      def carry_out(made)
        community.update!(
          category_id: made.dig("category", "id"),
          member_group_id: plan.part(MemberGroup).id,
          moderator_group_id: plan.part(ModeratorGroup).id,
        )
        made["community"] = { "id" => community.id, "former" => @former }
      end

      private

      # A category whose texts are examined already.
      def checked
        return @checked if defined?(@checked)
        @checked = category && Community.find_by(category_id: category.id)
      end

      def values
        {
          specialty_id: wishes.specialty_id,
          country: wishes.country,
          language: wishes.language,
          closedness: wishes.closedness,
          offers: wishes.offers,
          join_rules: wishes.join_rules,
          inherits: parent ? wishes.inherits : [],
          parent_id: parent&.id,
          preset: wishes.preset,
          mode: wishes.mode,
          severities: wishes.severities,
          packs: wishes.packs,
          exceptions: wishes.exceptions,
          powers: wishes.powers,
        }
      end

      def inherits_preset?
        plan.inherits?("preset")
      end

      def shown
        inherits_preset? ? { parent: parent.category&.name.to_s } : {}
      end

      def leaving_nothing
        community.circle? ? [tell("circle")] : []
      end

      def joining
        level = JoinRules.new(community).level
        level > 0 ? [tell("joins_verified")] : [tell("joins_all")]
      end

      def wrong_closedness
        problem(:closedness, "closedness") if Community::CLOSEDNESS.exclude?(wishes.closedness)
      end

      def wrong_specialty
        problem(:specialty_id, "no_specialty") if lost_specialty?
      end

      def lost_specialty?
        id = wishes.specialty_id
        id && !Specialty.exists?(id: id)
      end

      def wrong_country
        code = wishes.country
        problem(:country, "country") if code && !code.match?(/\A[A-Z]{2}\z/)
      end

      def wrong_language
        language = wishes.language
        known = language.nil? || language.match?(/\A[a-z]{2,3}([_-][A-Za-z]{2,4})?\z/)
        problem(:language, "language") unless known
      end

      def wrong_parent
        problem(:parent_id, "no_parent") if wishes.parent_id && parent.nil?
      end

      # What the model refuses; the category comes later.
      def wrong_rest
        return if wrong_closedness || lost_specialty?
        community.valid?
        errors = community.errors.reject { |error| %i[category country].include?(error.attribute) }
        { base: errors.map(&:full_message) } if errors.any?
      end
    end
  end
end
