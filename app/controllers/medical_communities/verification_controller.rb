# frozen_string_literal: true

module ::MedicalCommunities
  # The page on which a member asks to be verified, and what is verified of them. Their own, for nobody else.
  class VerificationController < ::ApplicationController
    include Refusing

    MOST = {
      specialties: CredentialApplication::MOST_SPECIALTIES,
      words: CredentialApplication::MOST_WORDS,
      name: CredentialApplication::LONGEST_NAME,
      documents: CredentialDocument::MOST,
    }.freeze

    requires_plugin PLUGIN_NAME
    before_action :ensure_logged_in, :keep_private
    skip_before_action :check_xhr, only: :archive

    def show
      own = OwnVerification.new(current_user)
      render json: {
               applications: serialize_data(own.applications, OwnApplicationSerializer),
               credentials: serialize_data(own.credentials, OwnCredentialSerializer),
               beginning: own.beginning,
               evidence: own.evidence,
               notice: own.notice,
               profile: own.profile,
               **choices,
             }
    end

    # That it was taken along is recorded before it is.
    def archive
      RateLimiter.new(current_user, "medical-own-archive", 10, 1.day).performed!
      LedgerEntry.note("exported", by: current_user, subject: current_user, facts: { what: "own" })
      send_data JSON.pretty_generate(OwnArchive.new(current_user).to_h.as_json),
                type: "application/json; charset=utf-8",
                filename: "my-verification.json",
                disposition: "attachment"
    end

    def save_profile
      given = params.permit(medical_profile: ProfessionalProfile::FIELDS).to_h
      ProfessionalProfile::Save.call(params: given, guardian: guardian) do |result|
        on_success { render json: success_json }
        on_failure { refuse(result, "professional_profile", %i[open_to_change]) }
      end
    end

    def show_profile
      ProfessionalProfile::Show.call(service_params) { on_success { render json: success_json } }
    end

    private

    def choices
      {
        specialties: OwnSpecialties.new(current_user).choices,
        roles: Credential::ROLES,
        schemes: Schemes.all.select(&:enabled?).map(&:to_form),
        most: MOST,
      }
    end
  end
end
