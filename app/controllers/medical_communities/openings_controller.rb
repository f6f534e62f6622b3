# frozen_string_literal: true

module ::MedicalCommunities
  # An administrator from outside the specialty gives the reason for which they look at what somebody sent.
  class OpeningsController < ::ApplicationController
    include Refusing

    requires_plugin PLUGIN_NAME
    before_action :ensure_logged_in, :keep_private

    def create
      RateLimiter.new(current_user, "medical-opening", 50, 1.day).performed!
      given = { application_id: params[:id], reason: params[:medical_reason].to_s }
      Opening::Begin.call(params: given, guardian: guardian) do |result|
        on_success { render json: success_json }
        on_model_not_found(:application) { raise Discourse::NotFound }
        on_failed_policy(:needs_reason) { render json: success_json }
        on_failed_contract { refuse_reason }
      end
    end

    private

    def refuse_reason
      sentence =
        I18n.t(
          "medical_communities.opening.reason",
          fewest: Opening::FEWEST_WORDS,
          most: Opening::MOST_WORDS,
        )
      render json: { errors: [sentence], fields: { medical_reason: sentence } }, status: 422
    end
  end
end
