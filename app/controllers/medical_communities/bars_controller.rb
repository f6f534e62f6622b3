# frozen_string_literal: true

module ::MedicalCommunities
  # Moderators keep someone from taking part in their community, and lift that again.
  class BarsController < ::ApplicationController
    include Refusing

    requires_plugin PLUGIN_NAME
    before_action :ensure_logged_in, :keep_private

    # Each writes to the same person.
    def create
      RateLimiter.new(
        current_user,
        "medical-bar-#{params[:user_id].to_s.to_i}",
        5,
        1.day,
      ).performed!
      fields = %i[user_id reason words ends_on]
      given = { community_id: params[:id], **params.permit(*fields).to_h.symbolize_keys }
      Bar::Impose.call(params: given, guardian: guardian) do |result|
        on_success { render json: success_json }
        on_model_not_found(:community) { raise Discourse::NotFound }
        on_model_not_found(:user) { raise Discourse::NotFound }
        on_failure { refuse(result, "bar", %i[empowered may_be_barred]) }
      end
    end

    def destroy
      Bar::Lift.call(params: { id: params[:id] }, guardian: guardian) do |result|
        on_success { render json: success_json }
        on_model_not_found(:bar) { raise Discourse::NotFound }
        on_failure { refuse(result, "bar", %i[empowered about_another in_force]) }
      end
    end
  end
end
