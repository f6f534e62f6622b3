# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    module Reviewing
      # Published posts with something open, in core's review queue: before those who moderate their community.
      module Examinations
        KINDS = %w[ReviewableMedicalPost ReviewableMedicalPromotion].freeze

        class << self
          def install(plugin)
            plugin.register_reviewable_type(::ReviewableMedicalPost)
            plugin.add_permitted_reviewable_param(
              :reviewable_medical_post,
              ::ReviewableMedicalPost::REASON,
            )
            follow_moderators(plugin)
            plugin.add_model_callback(:post, :after_destroy) { Examinations.forget(post_id: id) }
            plugin.add_model_callback(:category, :after_destroy) do
              Examinations.forget(category_id: id)
            end
          end

          # @param scope [Hash] of columns
          def restrict(scope)
            waiting = ::Reviewable.pending.where(type: KINDS).where(scope).includes(:category)
            waiting
              .group_by(&:category)
              .each do |category, reviewables|
                Reviewable.where(id: reviewables).update_all(
                  reviewable_by_moderator: HeldPost::Reviewers.moderators?(category),
                )
              end
          end

          def forget(scope)
            Examination.where(scope).find_each(&:destroy!)
          end

          private

          def follow_moderators(plugin)
            plugin.add_model_callback(:category_moderation_group, :after_commit) do
              Examinations.restrict(category_id: category_id)
            end
            plugin.on(:site_setting_changed) do |name, _old, _new|
              Examinations.restrict({}) if name == Following::GROUP_MODERATION
            end
          end
        end
      end
    end
  end
end
