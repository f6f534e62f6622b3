# frozen_string_literal: true

module ::MedicalCommunities
  # A code is sent to an address at an institution, and comes back.
  class InstitutionProofsController < ::ApplicationController
    include Refusing

    requires_plugin PLUGIN_NAME
    before_action :ensure_logged_in, :keep_private

    def create
      limit_sending
      InstitutionProof::Send.call(
        params: {
          medical_address: params[:medical_address].to_s,
        },
        guardian: guardian,
      ) do |result|
        on_success { render json: result[:proof].slice(:domain, :expires_at) }
        on_model_not_found(:domain) { refuse_domain }
        on_failure { refuse(result, "institution_proof", %i[mailed]) }
      end
    end

    def confirm
      RateLimiter.new(current_user, "medical-institution-try", 30, 1.day).performed!
      InstitutionProof::Confirm.call(
        params: {
          medical_code: params[:medical_code].to_s,
        },
        guardian: guardian,
      ) do |result|
        on_success { render json: { domain: result[:proof].domain } }
        on_model_not_found(:proof) { refuse_code("no_code") }
        on_failed_policy(:tries_left) { refuse_code("tries_left") }
        on_failed_policy(:fits) { refuse_code("fits") }
        on_failure { refuse(result, "institution_proof", []) }
      end
    end

    private

    # Also by address: nobody's mailbox is filled from here, however many accounts somebody has.
    def limit_sending
      address = Keys.digest("institution-address:#{mailbox}")
      RateLimiter.new(current_user, "medical-institution-code", 5, 1.day).performed!
      RateLimiter.new(nil, "medical-institution-address-#{address}", 3, 1.day).performed!
    end

    # Many mail servers bring what is sent to doctor+anything to doctor.
    def mailbox
      name, _at, domain = params[:medical_address].to_s.strip.downcase.rpartition("@")
      "#{name.split("+").first}@#{domain}"
    end

    def refuse_domain
      refuse_field(:medical_address, "domain")
    end

    def refuse_code(reason)
      refuse_field(:medical_code, reason)
    end

    def refuse_field(field, reason)
      sentence = I18n.t("medical_communities.institution_proof.not_done.#{reason}")
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
