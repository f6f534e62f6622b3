# frozen_string_literal: true

module ::MedicalCommunities
  class FoundingPlan
    # One of the two groups of a community: a new one, or one that is there already. Nobody joins either past us.
    class GroupPart < Part
      SHUT = { public_admission: false, allow_membership_requests: false }.freeze

      class << self
        # @return [String] the group's place in what was made
        def key
          "#{self::ROLE}_group"
        end

        def undo(founding)
          made = founding.part(key) or return
          group = Group.find_by(id: made["id"]) or return
          made["made"] ? group.destroy! : group.update!(made["former"])
        end
      end

      # @return [Group, nil] that is adopted
      def group
        return @group if defined?(@group)
        @group = adopted_id && Group.find_by(id: adopted_id)
      end

      # @return [String]
      def name
        @name ||= group&.name || wanted_name || FreeName.for(plan.name, self.class::ENDING)
      end

      # @return [Integer, nil] once it is there
      def id
        (@made || group)&.id
      end

      def problems
        adopted_id ? problems_of_adopted : problems_of_name
      end

      def changes
        return [tell("#{key}_made", group: name)] unless group
        [tell("#{key}_adopted", group: name_of(group)), *shutting]
      end

      def carry_out(made)
        former = group && settings.keys.index_with { |name| group[name] }
        @made = group || Group.new(name: name, full_name: full_name)
        @made.update!(group ? settings : settings.merge(openness))
        made[key] = { "id" => id, "made" => group.nil?, "former" => former }
      end

      private

      def key
        self.class.key
      end

      def adopted_id
        wishes.public_send("#{key}_id")
      end

      def wanted_name
        wishes.public_send("#{key}_name")
      end

      def full_name
        I18n.with_locale(SiteSetting.default_locale) do
          I18n.t(
            "medical_communities.founding.groups.#{self.class::ROLE}",
            community: plan.name,
          ).truncate(100)
        end
      end

      # What an adopted group has to give up, too.
      def settings
        circle? ? SHUT.merge(hidden) : SHUT
      end

      def hidden
        members = Group.visibility_levels[:members]
        %i[visibility_level members_visibility_level].index_with do |name|
          group ? [group[name], members].max : members
        end
      end

      def circle?
        wishes.closedness == "circle"
      end

      def shutting
        changed = settings.reject { |name, value| group[name] == value }.keys
        sentences = []
        sentences << tell("group_shut", group: name_of(group)) if changed.intersect?(SHUT.keys)
        sentences << tell("group_hidden", group: name_of(group)) if (changed - SHUT.keys).any?
        sentences
      end

      def problems_of_adopted
        return problem(:"#{key}_id", "no_group") if group.nil?
        return problem(:"#{key}_id", "group_of_core", group: name_of(group)) if group.automatic
        {}
      end

      def problems_of_name
        return {} if wanted_name.nil?
        if FreeName.taken?(wanted_name)
          free = FreeName.near(wanted_name)
          return problem(:"#{key}_name", "name_taken", name: wanted_name, free: free)
        end
        record = Group.new(name: wanted_name)
        record.valid? ? {} : { "#{key}_name": record.errors.full_messages }
      end
    end
  end
end
