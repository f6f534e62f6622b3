# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    module Leaving
      # What moderators said of words, when they go or become one: the words stay, said by a number.
      module Dictionary
        ACTORS = %i[begun_by_id ended_by_id].freeze

        class << self
          def forget(user)
            DictionaryImport.where(user_id: user.id).delete_all
          end

          def make_anonymous(user)
            forget(user)
          end

          def merge(source, target)
            DictionaryImport.where(user_id: source.id).update_all(user_id: target.id)
            actor = Actor.find_by(user_id: source.id) or return
            into = Actor.of(target).id
            ACTORS.each { |name| DictionaryWord.where(name => actor.id).update_all(name => into) }
          end
        end
      end
    end
  end
end
