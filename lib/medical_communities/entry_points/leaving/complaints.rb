# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    module Leaving
      # Complaints when people and communities go, or two accounts become one. Their ledger is never changed: what
      # happened is one more row.
      module Complaints
        class << self
          def install(plugin)
            plugin.on(:username_changed) { |_old, name| rename(User.find_by_username(name)) }
          end

          def forget(user)
            ComplaintDecision.where(decided_by_id: user.id).update_all(decided_by_id: nil)
            actor = Actor.find_by(user_id: user.id)
            Complaint::Forget.call(actor: actor) if actor
          end

          def make_anonymous(user)
            forget(user)
          end

          def merge(source, target)
            ComplaintDecision.where(decided_by_id: source.id).update_all(decided_by_id: target.id)
            actor = Actor.find_by(user_id: source.id)
            Complaint::Merge.call(source: actor, target: Actor.of(target), user: target) if actor
          end

          def rename(user)
            actor = user && Actor.find_by(user_id: user.id)
            ComplaintThread.find_by(subject_id: actor.id)&.rename if actor
          end
        end
      end
    end
  end
end
