# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    module Leaving
      # Strikes, appeals and reviews of standing when people go, or two accounts become one. Also while the plugin is
      # off: what we promised to forget is forgotten. What goes by numbers, complaints take along.
      module Standing
        # Columns that name who decided: the record stays without the name.
        DECIDERS = {
          Pardon => %i[pardoned_by_id],
          Appeal => %i[decided_by_id],
          Measure => %i[taken_by_id undone_by_id],
        }.freeze
        # What is decided about a member.
        DECISIONS = %w[ReviewableMedicalAppeal ReviewableMedicalStandingCase].freeze

        class << self
          # That there was a strike stays, of a number.
          def forget(user)
            appeals(user).find_each(&:destroy!)
            settle(user)
            name_deciders(user.id, nil)
          end

          def make_anonymous(user)
            appeals(user).waiting.find_each { |appeal| withdraw(appeal, user) }
            appeals(user).update_all(sealed_words: nil)
            settle(user)
          end

          def merge(source, target)
            name_deciders(source.id, target.id)
            own = ::Reviewable.where(type: DECISIONS, target_created_by_id: source.id)
            own.update_all(target_created_by_id: target.id)
          end

          private

          # Nothing is left to decide about somebody who is gone. By what the queue says: the number may have lost its
          # name already.
          def settle(user)
            ::ReviewableMedicalStandingCase
              .pending
              .where(target_created_by_id: user.id)
              .find_each do |reviewable|
                reviewable.lock!
                reviewable.target&.close if reviewable.pending?
                reviewable.settle(Discourse.system_user)
              end
          end

          def appeals(user)
            strikes = Strike.where(subject_id: Actor.where(user_id: user.id).select(:id))
            Appeal.where(strike_id: strikes.select(:id))
          end

          def withdraw(appeal, user)
            Appeal::Withdraw.call(params: { id: appeal.id }, guardian: ::Guardian.new(user))
          end

          def name_deciders(from, into)
            DECIDERS.each do |records, names|
              names.each { |name| records.where(name => from).update_all(name => into) }
            end
          end
        end
      end
    end
  end
end
