# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    module Leaving
      # Which brands somebody named, and what was asked about their posts, when they go or become one. Also while the
      # plugin is off: what we promised to forget is forgotten.
      module Promotions
        class << self
          def forget(user)
            BrandMention.where(user_id: user.id).delete_all
            about(user).find_each do |reviewable|
              reviewable.target&.destroy! || reviewable.destroy!
            end
          end

          def make_anonymous(user)
            forget(user)
          end

          # Core has moved the posts.
          def merge(source, target)
            BrandMention.where(user_id: source.id).update_all(user_id: target.id)
            about(source).update_all(target_created_by_id: target.id)
          end

          private

          def about(user)
            ::ReviewableMedicalPromotion.where(target_created_by_id: user.id)
          end
        end
      end
    end
  end
end
