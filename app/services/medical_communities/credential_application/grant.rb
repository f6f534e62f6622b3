# frozen_string_literal: true

module ::MedicalCommunities
  # Makes the credential that an application asks for, with how each part of it was checked.
  class CredentialApplication::Grant
    include Service::Base

    # What an administrator reads as the source.
    SOURCE = "verification"

    step :make
    step :explain

    private

    def make(application:, specialties:, level:, valid_until:, guardian:)
      context[:credential] = Credential.create!(
        user: application.applicant,
        granted_by: guardian.user,
        specialties: specialties,
        level: level,
        valid_from: Time.zone.today,
        valid_until: valid_until,
        source: SOURCE,
        application_id: application.id,
        **application.slice(:role, :country, :scheme, :number_digest, :number_last, :pseudonymous),
      )
    end

    def explain(credential:, assessment:)
      assessment.means.each do |entry|
        credential.checks.create!(
          means: entry.means,
          count: entry.count,
          checked_on: entry.checked_on || Time.zone.today,
        )
      end
    end
  end
end
