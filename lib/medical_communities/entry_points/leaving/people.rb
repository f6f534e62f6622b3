# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    module Leaving
      # What was claimed and verified of people, when they go or become one. Also while the plugin is off: what we
      # promised to forget is forgotten.
      module People
        # Columns that name who did something: the record stays without the name.
        AUTHORS = { Credential => :granted_by_id, Revocation => :revoked_by_id }.freeze

        class << self
          # Specialty, country and dates can tell who it was, and so can a group.
          def make_anonymous(user)
            forget(user)
            Credential::Follow.call(user: user)
          end

          def forget(user)
            SpecialtyClaim.where(user_id: user.id).delete_all
            Credential.where(user_id: user.id).destroy_all
            AUTHORS.each do |records, column|
              records.where(column => user.id).update_all(column => nil)
            end
            CredentialImport.where(user_id: user.id).delete_all
          end

          def merge(source, target)
            Credential.where(user_id: source.id).update_all(user_id: target.id)
            AUTHORS.each do |records, column|
              records.where(column => source.id).update_all(column => target.id)
            end
            CredentialImport.where(user_id: source.id).update_all(user_id: target.id)
            merge_claims(source, target)
          end

          private

          # The one that stays keeps its first specialty.
          def merge_claims(source, target)
            claims = SpecialtyClaim.where(user_id: source.id)
            claims.where(
              specialty_id: SpecialtyClaim.where(user_id: target.id).select(:specialty_id),
            ).delete_all
            claims.update_all(is_primary: false) if SpecialtyClaim.exists?(user_id: target.id)
            claims.update_all(user_id: target.id)
          end
        end
      end
    end
  end
end
