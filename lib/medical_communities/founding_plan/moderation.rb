# frozen_string_literal: true

module ::MedicalCommunities
  class FoundingPlan
    # Core's group moderation of the category.
    class Moderation < Part
      class << self
        def undo(founding)
          made = founding.part("moderation") or return
          CategoryModerationGroup.where(
            category_id: founding.community.category_id,
            group_id: made["group_ids"],
          ).delete_all
        end
      end

      def changes
        [tell("moderation"), *inheriting]
      end

      def carry_out(made)
        category_id = made.dig("category", "id")
        added = group_ids.reject { |id| there?(category_id, id) }
        added.each { |id| CategoryModerationGroup.create!(category_id: category_id, group_id: id) }
        made["moderation"] = { "group_ids" => added }
      end

      private

      def there?(category_id, group_id)
        CategoryModerationGroup.exists?(category_id: category_id, group_id: group_id)
      end

      def group_ids
        inherited = plan.inherits?("moderators") ? parent.moderator_group_ids : []
        [plan.part(ModeratorGroup).id, *inherited].uniq
      end

      def inheriting
        return [] unless plan.inherits?("moderators")
        [tell("moderators_inherited", parent: parent.category&.name.to_s)]
      end
    end
  end
end
