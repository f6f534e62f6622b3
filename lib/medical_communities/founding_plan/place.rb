# frozen_string_literal: true

module ::MedicalCommunities
  class FoundingPlan
    # The category: a new one, or one that is there already. Below another community it lies in that one's category
    # where core has room for it and where that lets nobody read who could not before; else beside it.
    class Place < Part
      class << self
        def undo(founding)
          made = founding.part("category") or return
          category = Category.find_by(id: made["id"]) or return
          made["made"] ? category.destroy! : restore(category, made["permissions"])
        end

        private

        # Groups may have gone meanwhile.
        def restore(category, permissions)
          kept = permissions.select { |group_id, _level| Group.exists?(id: group_id) }
          kept = [[Group::AUTO_GROUPS[:everyone], 1]] if permissions.empty?
          category.permissions = kept.to_h
          category.save!
        end
      end

      def problems
        wishes.category_id ? problems_of_adopted : problems_of_new
      end

      def changes
        return [tell("category_adopted", category: category.name)] if category
        return [tell("category_made", category: plan.name)] if above.nil? && parent.nil?
        return [tell("category_made_in", category: plan.name, above: above.name)] if nested?
        [tell("category_made_beside", category: plan.name, parent: parent_name)]
      end

      def carry_out(made)
        permissions = plan.part(Permissions)
        place = category || new_category
        place.permissions = permissions.for_core
        place.save!
        made["category"] = {
          "id" => place.id,
          "made" => category.nil?,
          "permissions" => permissions.former,
        }
      end

      # @return [Category, nil] in which a new one lies
      def above
        return @above if defined?(@above)
        @above = category ? category.parent_category : find_above
      end

      private

      def nested?
        above && above.id == parent&.category_id
      end

      def parent_name
        parent.category&.name.to_s
      end

      # The nearest that is open and not too deep.
      def find_above
        place = parent&.category
        place = place.parent_category until place.nil? || (open?(place) && room?(place))
        place
      end

      def open?(place)
        !place.read_restricted
      end

      def room?(place)
        depth = 1
        depth += 1 while (place = place.parent_category)
        depth < SiteSetting.max_category_nesting
      end

      def new_category
        Category.new(
          name: plan.name,
          slug: wishes.slug.to_s,
          user: founder,
          parent_category_id: above&.id,
        )
      end

      def problems_of_adopted
        return problem(:category_id, "no_category") if category.nil?
        return problem(:category_id, "uncategorized") if category.uncategorized?
        taken = Community.find_by(category_id: category.id)&.joinable?
        taken ? problem(:category_id, "already", category: category.name) : {}
      end

      def problems_of_new
        return problem(:name, "no_name") if plan.name.blank?
        return problem(:name, "name_of_category", name: plan.name) if same_name?
        messages(new_category)
      end

      def same_name?
        Category.where(parent_category_id: above&.id).exists?(["lower(name) = lower(?)", plan.name])
      end

      def messages(record)
        return {} if record.valid?
        slug, others = record.errors.partition { |error| error.attribute == :slug }
        found = {}
        found[:slug] = slug.map(&:full_message) if slug.any?
        found[:name] = others.map(&:full_message) if others.any?
        found
      end
    end
  end
end
