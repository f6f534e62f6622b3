# frozen_string_literal: true

module ::MedicalCommunities
  # A member asks to be verified, takes that back, or deletes what was verified.
  class CredentialApplicationsController < ::ApplicationController
    include Refusing

    POLICIES = %i[
      own_account
      not_waiting
      specialties_exist
      renewable
      scheme_fits
      documents_there
      something_to_look_at
    ].freeze

    requires_plugin PLUGIN_NAME
    before_action :ensure_logged_in, :keep_private

    def create
      RateLimiter.new(current_user, "medical-credential-application", 20, 1.day).performed!
      CredentialApplication::Submit.call(params: given, guardian: guardian) do |result|
        on_success { render json: { id: result[:application].id } }
        on_failed_policy(:number_fits) { refuse_number(result[:scheme], result[:check]) }
        on_failure { refuse(result, "credential_application", POLICIES) }
      end
    end

    def withdraw
      CredentialApplication::Withdraw.call(
        params: {
          id: params[:id],
        },
        guardian: guardian,
      ) do |result|
        on_success { render json: success_json }
        on_model_not_found(:application) { raise Discourse::NotFound }
        on_failure { refuse(result, "credential_application", %i[waiting]) }
      end
    end

    def delete_credential
      Credential::Delete.call(params: { id: params[:id] }, guardian: guardian) do |result|
        on_success { render json: success_json }
        on_model_not_found(:credential) { raise Discourse::NotFound }
        on_failure { refuse(result, "credential", %i[not_revoked]) }
      end
    end

    private

    def given
      params.permit(
        *%i[role country scheme medical_name words pseudonymous renews_id medical_number],
        medical_number: {
        },
        specialty_ids: [],
        document_uuids: [],
        medical_profile: ProfessionalProfile::FIELDS,
      ).to_h
    end

    # Beside the field that it is about.
    def refuse_number(scheme, check)
      sentence = scheme.sentence(check)
      field = ["medical_number", (check.field unless check.field == "number")].compact.join(".")
      render json: {
               errors: [sentence],
               fields: {
                 field => sentence,
               },
             },
             status: :unprocessable_entity
    end
  end
end
