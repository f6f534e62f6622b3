# frozen_string_literal: true

module ::MedicalCommunities
  # The page of one who is asked to moderate a community.
  class MandatesController < ::ApplicationController
    requires_plugin PLUGIN_NAME
    before_action :ensure_logged_in

    def show
      render_mandate(mandate)
    end

    def update
      Mandate::Accept.call(service_params) do
        on_success { |mandate:| render_mandate(mandate) }
        on_model_not_found(:mandate) { raise Discourse::NotFound }
        on_failed_policy(:open) { refuse }
        on_failure { refuse }
      end
    end

    def destroy
      Mandate::End.call(service_params) do
        on_success { |mandate:| render_mandate(mandate) }
        on_model_not_found(:mandate) { raise Discourse::NotFound }
        on_failure { refuse }
      end
    end

    private

    # Whose it is not is told nothing, not even that it is there.
    def mandate
      Mandate.includes(community: :category).find_by(id: params[:id], user_id: current_user.id) ||
        raise(Discourse::NotFound)
    end

    def render_mandate(mandate)
      response.headers["Cache-Control"] = "no-store"
      render_serialized(mandate, MandateSerializer, root: "mandate")
    end

    def refuse
      render_json_error(I18n.t("medical_communities.mandate.not_open"), status: 422)
    end
  end
end
