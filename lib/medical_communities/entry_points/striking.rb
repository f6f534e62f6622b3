# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    # Appeals in core's review queue, and what becomes of strikes when accounts go or become one.
    module Striking
      # Core reads the targets of a page of its queue at once, and has no hook for what belongs to them. Targets of
      # other kinds do not have these.
      module Appeals
        WITH_STRIKE = {
          target: [
            :decided_by,
            {
              strike: [
                :pardon,
                { subject: :user },
                :reporter,
                { community: :category },
                { complaint: [:rules_version, { decision: :decided_by }] },
              ],
            },
          ],
        }.freeze

        def viewable_by(user, order: nil, preload: true)
          preload ? super.preload(WITH_STRIKE) : super
        end
      end

      # Columns that name who decided: the record stays without the name.
      DECIDERS = { Pardon => :pardoned_by_id, Appeal => :decided_by_id }.freeze

      class << self
        def install(plugin)
          plugin.register_reviewable_type(::ReviewableMedicalAppeal)
          ::ReviewableMedicalAppeal::PARAMS.each do |param|
            plugin.add_permitted_reviewable_param(:reviewable_medical_appeal, param)
          end
          EntryPoints.patch(plugin) { ::Reviewable.singleton_class.prepend(Appeals) }
          follow_accounts(plugin)
        end

        # The words of whoever goes go; that there was a strike stays, of a number.
        def forget(user)
          appeals(user).find_each(&:destroy!)
          name_deciders(user.id, nil)
        end

        def blank(user)
          appeals(user).waiting.find_each { |appeal| withdraw(appeal, user) }
          appeals(user).update_all(sealed_words: nil)
        end

        def hand_over(source, target)
          from = Actor.find_by(user_id: source.id)
          Strike::HandOver.call(from: from, into: Actor.of(target)) if from
          name_deciders(source.id, target.id)
          ::ReviewableMedicalAppeal.where(target_created_by_id: source.id).update_all(
            target_created_by_id: target.id,
          )
        end

        private

        def follow_accounts(plugin)
          plugin.on(:user_destroyed) { |user| Striking.forget(user) }
          plugin.on(:user_anonymized) { |event| Striking.blank(event[:user]) }
          plugin.on(:merging_users) { |source, target| Striking.hand_over(source, target) }
        end

        def appeals(user)
          strikes = Strike.where(subject_id: Actor.where(user_id: user.id).select(:id))
          Appeal.where(strike_id: strikes.select(:id))
        end

        def withdraw(appeal, user)
          Appeal::Withdraw.call(params: { id: appeal.id }, guardian: Guardian.new(user))
        end

        def name_deciders(from, into)
          DECIDERS.each { |records, name| records.where(name => from).update_all(name => into) }
        end
      end
    end
  end
end
