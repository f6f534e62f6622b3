# frozen_string_literal: true

module ::MedicalCommunities
  # Strikes are taken back by those who run their community, and by administrators.
  class StrikesController < ::ApplicationController
    include Refusing

    requires_plugin PLUGIN_NAME
    before_action :ensure_logged_in, :keep_private

    def pardon
      given = { strike_id: params[:id], note: params[:medical_note] }
      Pardon::Give.call(params: given, guardian: guardian) do |result|
        on_success { render json: success_json }
        on_model_not_found(:strike) { raise Discourse::NotFound }
        on_failure { refuse(result, "strike", %i[about_another in_force]) }
      end
    end
  end
end
