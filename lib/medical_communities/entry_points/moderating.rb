# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    # Core's moderators of a category may all of it or nothing. In a community they may what their mandate says, and
    # its moderators' group holds those who have one.
    module Moderating
      # What a guardian is asked => the power that it takes
      POWERS = {
        can_edit_post?: "edit-posts",
        can_edit_topic?: "edit-posts",
        can_delete_post?: "delete-posts",
        can_delete_topic?: "delete-posts",
        can_recover_post?: "delete-posts",
        can_recover_topic?: "delete-posts",
        can_close_topic?: "close-topics",
        can_open_topic?: "close-topics",
        can_archive_topic?: "close-topics",
        can_split_merge_topic?: "move-topics",
        can_move_posts?: "move-topics",
      }.freeze

      # Core asks one question about who moderates a category, whatever they are about to do.
      module Guardian
        POWERS.each do |question, power|
          define_method(question) do |*arguments, **options|
            with_medical_power(power) { super(*arguments, **options) }
          end
        end

        def is_category_group_moderator?(category)
          super && (@medical_power.nil? || medical_power?(category.id, @medical_power))
        end

        # Once a request: a page asks for every post.
        def medical_power?(category_id, power)
          @medical_grants ||= Powers::Grants.new(@user)
          @medical_grants.include?(category_id, power)
        end

        private

        def with_medical_power(power)
          before, @medical_power = @medical_power, power
          yield
        ensure
          @medical_power = before
        end
      end

      # Core shows a held text's actions to all who moderate the category.
      module Held
        def build_actions(actions, guardian, args)
          super if Powers.include?(guardian.user, category_id, "decide-held-posts")
        end
      end

      HELD = %w[ReviewableQueuedPost ReviewableMedicalPost ReviewableMedicalEdit].freeze

      class << self
        def install(plugin)
          EntryPoints.patch(plugin) do
            ::Guardian.prepend(Guardian)
            HELD.each { |held| held.constantize.prepend(Held) }
          end
          plugin.on(:user_added_to_group) { |user, group| ModeratorGroups.joined(user, group) }
          plugin.on(:user_removed_from_group) { |user, group| ModeratorGroups.left(user, group) }
        end
      end
    end
  end
end
