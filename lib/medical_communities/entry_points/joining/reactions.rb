# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    module Joining
      # Reactions of the plugin discourse-reactions: those that are likes ask core's guardian; the others ask nobody.
      module Reactions
        # It has no hook before a reaction. Taking one's own back stays possible.
        module Manager
          def toggle!
            back = previous_reaction_value == reaction_value
            limit = Participation.limit(@user, @post.topic&.category_id) unless back
            raise Discourse::InvalidAccess if limit
            super
          end
        end

        MANAGER = "DiscourseReactions::ReactionManager"

        def self.install(plugin)
          EntryPoints.patch(plugin) do
            OtherPlugins.when_loaded("discourse-reactions", MANAGER) do
              MANAGER.constantize.prepend(Manager)
            end
          end
        end
      end
    end
  end
end
