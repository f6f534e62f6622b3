# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    module Complaining
      # Core has no hook for who may not see one: who complained is not shown to the person complained about, whatever
      # they may else.
      module Queue
        # Each names who complained, or is a hint that may be wrong.
        ABOUT_SOMEBODY = %w[
          ReviewableMedicalComplaint
          ReviewableMedicalPromotion
          ReviewableMedicalStandingCase
        ].freeze

        def viewable_by(user, order: nil, preload: true)
          found = super
          user.blank? ? found : found.merge(Queue.about_others(user)).merge(Queue.of_others(user))
        end

        class << self
          # Also while the plugin is off: what was said in confidence stays so.
          def about_others(user)
            ::Reviewable.where(<<~SQL, types: ABOUT_SOMEBODY, user_id: user.id)
              reviewables.type NOT IN (:types)
                OR reviewables.target_created_by_id IS DISTINCT FROM :user_id
            SQL
          end

          # Neither what is about another party of the same quarrel, nor flags of one's own posts that are complaints.
          # Each is looked up once, not for each line: else the database takes so much work for granted that it
          # compiles the query first, which takes longer than the list.
          def of_others(user)
            ::Reviewable.where(<<~SQL, user_id: user.id, flags: FlagGrounds.ids)
              NOT (reviewables.type = 'ReviewableMedicalComplaint' AND reviewables.target_id IN (
                SELECT one.id FROM medical_complaints one
                JOIN medical_complaints other ON other.quarrel = one.quarrel
                JOIN medical_actors party ON party.id = other.subject_id
                WHERE party.user_id = :user_id
              ))
              AND NOT (reviewables.type = 'ReviewableFlaggedPost' AND reviewables.id IN (
                SELECT own.id FROM reviewables own
                JOIN reviewable_scores score ON score.reviewable_id = own.id
                WHERE own.type = 'ReviewableFlaggedPost' AND own.target_created_by_id = :user_id
                  AND score.reviewable_score_type IN (:flags)
              ))
            SQL
          end
        end
      end
    end
  end
end
