# frozen_string_literal: true

module ::MedicalCommunities
  module Admin
    # The administrators' page.
    class CommunitiesController < ::Admin::AdminController
      include CommunityPage

      requires_plugin PLUGIN_NAME

      def index
        render_page
      end

      def update
        Community::Save.call(service_params) do
          on_success { render_page }
          on_failed_policy(:may_administer) { raise Discourse::InvalidAccess }
          on_model_not_found(:category) { refuse("no_category", 404) }
          on_model_errors(:community) do |community|
            refuse_with(community.errors.full_messages.first)
          end
          on_failure { refuse("not_saved", 422) }
        end
      end

      def destroy
        Community::Remove.call(service_params) do
          on_success { render_page }
          on_failed_policy(:may_administer) { raise Discourse::InvalidAccess }
          on_model_not_found(:community) { refuse("no_community", 404) }
          on_failure { refuse("not_saved", 422) }
        end
      end
    end
  end
end
