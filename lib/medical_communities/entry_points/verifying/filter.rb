# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    module Verifying
      # Narrows the review queue to some applications. One filter with several parts: of several filters of plugins core
      # applies the last alone.
      module Filter
        class << self
          # @param reviewables [ActiveRecord::Relation]
          # @param asked [Hash] specialty: an id; country: a code; claim: "none", or "user:ID"
          def call(reviewables, asked)
            return reviewables unless asked.is_a?(Hash)
            reviewables.where(
              type: Seen::APPLICATION,
              target_id: applications(asked.with_indifferent_access).select(:id),
            )
          end

          private

          def applications(asked)
            found = CredentialApplication.all
            found = about(found, asked[:specialty]) if asked[:specialty].present?
            found = found.where(country: asked[:country].to_s) if asked[:country].present?
            claimed(found, asked[:claim].to_s)
          end

          def about(found, specialty_id)
            about = CredentialApplicationSpecialty.where(specialty_id: specialty_id.to_s.to_i)
            found.where(id: about.select(:application_id))
          end

          def claimed(found, claim)
            return found.where(claimed_by_id: nil) if claim == "none"
            return found unless claim.start_with?("user:")
            found.where(claimed_by_id: claim.delete_prefix("user:").to_i)
          end
        end
      end
    end
  end
end
