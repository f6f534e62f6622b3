# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    module Reviewing
      # Held posts follow what happens around them: who moderates, where their topic goes, members who leave.
      module Following
        GROUP_MODERATION = :enable_category_group_moderation

        class << self
          def install(plugin)
            follow_moderators(plugin)
            # At each save: a topic is saved more than once in one change, and the last tells nothing of it.
            plugin.add_model_callback(:topic, :after_update) do
              HeldPost::Restrict.call(scope: { topic_id: id }) if saved_change_to_category_id?
            end
            plugin.on(:merging_users) { |source, target| hand_over(source, target) }
            plugin.on(:user_destroyed) { |user| forget(user) }
            plugin.on(:user_anonymized) { |event| blank_decided(event[:user]) }
            plugin.add_model_callback(:reviewable_queued_post, :after_destroy) do
              MedicalCommunities::Return.where(reviewable_id: id).delete_all
            end
          end

          private

          def follow_moderators(plugin)
            plugin.add_model_callback(:category_moderation_group, :after_commit) do
              HeldPost::Restrict.call(scope: { category_id: category_id })
            end
            plugin.on(:site_setting_changed) do |name, _old, _new|
              restrict({}) if name == GROUP_MODERATION
            end
          end

          def restrict(scope)
            HeldPost::Restrict.call(scope: scope)
          end

          def hand_over(source, target)
            HeldPost
              .all
              .where(target_created_by_id: source.id)
              .update_all(target_created_by_id: target.id)
            hand_over_edits(source, target)
            [MedicalCommunities::Return, MedicalCommunities::Release].each do |records|
              records.where(user_id: source.id).update_all(user_id: target.id)
            end
          end

          def hand_over_edits(source, target)
            edits = PendingEdit.where(user_id: source.id)
            ReviewableMedicalEdit.where(target_id: edits.ids).update_all(
              target_created_by_id: target.id,
            )
            edits.update_all(user_id: target.id)
          end

          # The person is gone: nobody is left to take the text back, and nobody may publish it.
          def forget(user)
            HeldPost.all.where(target_created_by_id: user.id).destroy_all
            PendingEdit.where(user_id: user.id).destroy_all
          end

          def blank_decided(user)
            [HeldPost, PendingEdit].each do |kind|
              HeldPost::Blank.call(reviewables: kind.decided.where(target_created_by_id: user.id))
            end
          end
        end
      end
    end
  end
end
