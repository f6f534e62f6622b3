# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    module Leaving
      # What people sent to be verified, when they go or become one. Also while the plugin is off: what we promised to
      # forget is forgotten. The ledger stays as it was written, with numbers of accounts that are no more.
      module Applicants
        # What somebody sent or said of themselves.
        OWN = [CredentialDocument, InstitutionProof, Vouch, ProfessionalProfile].freeze
        # What somebody did as a verifier: the application keeps its outcome without them.
        ACTS = [CredentialOpinion, Opening].freeze
        ACTORS = {
          CredentialApplication => %i[claimed_by_id],
          CredentialDecision => %i[decided_by_id seconded_by_id],
          KeyRotation => %i[started_by_id],
        }.freeze

        class << self
          def forget(user)
            make_anonymous(user)
            Vouch.where(voucher_id: user.id).delete_all
            ACTS.each { |records| records.where(user_id: user.id).delete_all }
            each_actor { |records, name| records.where(name => user.id).update_all(name => nil) }
          end

          def make_anonymous(user)
            CredentialApplication.where(user_id: user.id).find_each(&:destroy!)
            OWN.each { |records| records.where(user_id: user.id).delete_all }
          end

          def merge(source, target)
            merge_applications(source, target)
            merge_own(source, target)
            merge_acts(source, target)
            each_actor do |records, name|
              records.where(name => source.id).update_all(name => target.id)
            end
            recuse(target)
            Credential::Follow.call(user: target) if SiteSetting.medical_communities_enabled
          end

          private

          # One waits at a time: that of the account that stays.
          def merge_applications(source, target)
            own = CredentialApplication.where(user_id: source.id)
            two = CredentialApplication.waiting.exists?(user_id: target.id)
            own.waiting.find_each(&:destroy!) if two
            ReviewableMedicalCredentialApplication.where(target_id: own.ids).update_all(
              target_created_by_id: target.id,
            )
            own.update_all(user_id: target.id)
          end

          def merge_own(source, target)
            ProfessionalProfile.where(user_id: source.id).delete_all if profile?(target)
            merge_vouches(source, target)
            (OWN - [Vouch]).each do |records|
              records.where(user_id: source.id).update_all(user_id: target.id)
            end
          end

          def profile?(user)
            ProfessionalProfile.exists?(user_id: user.id)
          end

          # Nobody vouches for themselves, nor twice for the same.
          def merge_vouches(source, target)
            { user_id: :voucher_id, voucher_id: :user_id }.each do |mine, other|
              own = Vouch.where(mine => source.id)
              twice = Vouch.where(mine => target.id).select(other)
              own.where(other => twice).or(own.where(other => target.id)).delete_all
              own.update_all(mine => target.id)
            end
          end

          def merge_acts(source, target)
            there = CredentialOpinion.where(user_id: target.id).select(:application_id)
            CredentialOpinion.where(user_id: source.id, application_id: there).delete_all
            ACTS.each { |records| records.where(user_id: source.id).update_all(user_id: target.id) }
          end

          # Who became one with the applicant does not judge any more.
          def recuse(user)
            own = CredentialApplication.waiting.where(user_id: user.id)
            CredentialOpinion.where(user_id: user.id, application_id: own.select(:id)).delete_all
            own.where(claimed_by_id: user.id).update_all(claimed_by_id: nil, claimed_at: nil)
          end

          def each_actor
            ACTORS.each { |records, names| names.each { |name| yield records, name } }
          end
        end
      end
    end
  end
end
