# frozen_string_literal: true

module ::MedicalCommunities
  # Moderators invite; whoever is invited answers.
  class InvitationsController < ::ApplicationController
    include Refusing
    include ForModerators

    requires_plugin PLUGIN_NAME
    before_action :ensure_logged_in, :keep_private

    def candidates
      found = people(Invitation::Candidates.new(moderated_community).all, params[:q])
      render json: {
               people: serialize_data(found.first(PAGE), ModerationPersonSerializer),
               more: found.size > PAGE,
             }
    end

    def create
      given = {
        community_id: moderated_community.id,
        user_ids: Array(params[:user_ids]).first(1000),
      }
      Invitation::Send.call(params: given, guardian: guardian) do |result|
        on_success { |ids:| render json: { invited: ids.size } }
        on_failure { refuse(result, "invitation", %i[empowered within_a_day]) }
      end
    end

    def answer
      RateLimiter.new(current_user, "medical-invitation-answer", 30, 1.hour).performed!
      given = params.permit(:id, :answer, :accepts).to_h.symbolize_keys
      Invitation::Answer.call(params: given, guardian: guardian) do |result|
        on_success { render json: success_json }
        on_model_not_found(:invitation) { raise Discourse::NotFound }
        on_model_not_found(:community) { raise Discourse::NotFound }
        on_failure { refuse_answer(result) }
      end
    end

    private

    def refuse_answer(result)
      missing = in_words(result[:missing].to_a)
      refuse(result, "invitation", %i[rules_unchanged complete admitted], missing: missing)
    end
  end
end
