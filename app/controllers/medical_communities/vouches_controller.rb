# frozen_string_literal: true

module ::MedicalCommunities
  # Members ask verified colleagues to vouch for them; those answer.
  class VouchesController < ::ApplicationController
    include Refusing

    REFUSALS = %i[few another may_vouch not_asked].freeze

    requires_plugin PLUGIN_NAME
    before_action :ensure_logged_in, :keep_private

    # What I was asked, by whom.
    def index
      asked = Vouch.where(voucher_id: current_user.id).includes(:user).order(id: :desc).limit(100)
      render json: { vouches: asked.select(&:user).map { |vouch| card(vouch) } }
    end

    def create
      RateLimiter.new(current_user, "medical-vouch", 20, 1.day).performed!
      given = params.permit(:username, specialty_ids: []).to_h
      Vouch::Ask.call(params: given, guardian: guardian) do |result|
        on_success { render json: { state: result[:vouch].state } }
        on_model_not_found(:voucher) { refuse_username("nobody") }
        on_failed_contract { refuse_username("nobody") }
        on_failure { refuse_username(failed_policy(result)) }
      end
    end

    def answer
      given = params.permit(:answer).to_h.merge(id: params[:id])
      Vouch::Answer.call(params: given, guardian: guardian) do |result|
        on_success { render json: success_json }
        on_model_not_found(:vouch) { raise Discourse::NotFound }
        on_failure { refuse(result, "vouch", %i[not_answered may_vouch]) }
      end
    end

    private

    def card(vouch)
      {
        id: vouch.id,
        state: vouch.state,
        created_at: vouch.updated_at,
        person: PersonCard.of(vouch.user),
      }
    end

    def failed_policy(result)
      Hurdle.of(result, REFUSALS) || "failed"
    end

    def refuse_username(reason)
      sentence = I18n.t("medical_communities.vouch.not_asked.#{reason}", most: Vouch::Ask::MOST)
      render json: {
               errors: [sentence],
               fields: {
                 username: sentence,
               },
             },
             status: :unprocessable_entity
    end
  end
end
