# frozen_string_literal: true

module ::MedicalCommunities
  # Writes to an applicant, in their language, what was decided. A verifier's own words wait behind the link.
  class CredentialApplication::Tell
    include Service::Base

    LETTERS = {
      "granted" => :medical_application_granted,
      "declined" => :medical_application_declined,
      "more" => :medical_application_more,
    }.freeze

    model :decision
    step :write

    private

    def fetch_decision(application:)
      application.decision
    end

    def write(application:, decision:)
      Letter.write(application.applicant, LETTERS.fetch(decision.outcome)) do
        {
          link: Letter.link("/communities/verify"),
          **reason(decision),
          **facts(decision.credential),
        }
      end
    end

    def reason(decision)
      return {} if decision.reason.nil?
      key = "medical_communities.credential_application.reasons.#{decision.reason}"
      { reason: I18n.t(key) }
    end

    def facts(credential)
      return {} if credential.nil?
      {
        level: credential.level,
        specialties: names(credential.specialties),
        date: Letter.day(credential.valid_until),
      }
    end

    def names(specialties)
      specialties.map { |one| "\u2068#{one.name}\u2069" }.to_sentence
    end
  end
end
