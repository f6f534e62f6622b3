# frozen_string_literal: true

module ::MedicalCommunities
  module Admin
    # Who is asked to run a community.
    class MandatesController < ::Admin::AdminController
      include CommunityPage

      requires_plugin PLUGIN_NAME

      def create
        Mandate::Offer.call(service_params) do
          on_success { render_page }
          on_failed_policy(:may_administer) { raise Discourse::InvalidAccess }
          on_model_not_found(:community) { refuse("no_community", 404) }
          on_model_not_found(:user) { refuse_mandate("no_member") }
          on_failed_policy(:not_asked) { refuse_mandate("already") }
          on_model_errors(:mandate) { |mandate| refuse_with(mandate.errors.map(&:message).first) }
          on_failure { refuse("not_saved", 422) }
        end
      end

      def destroy
        Mandate::End.call(service_params) do
          on_success { render_page }
          on_model_not_found(:mandate) { refuse_mandate("not_open") }
          on_failure { refuse("not_saved", 422) }
        end
      end

      private

      def refuse_mandate(reason)
        refuse_with(I18n.t("medical_communities.mandate.#{reason}"))
      end
    end
  end
end
