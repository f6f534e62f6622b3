# frozen_string_literal: true

module ::MedicalCommunities
  module Admin
    # The administrators' page. Every answer to a change holds the whole page, since one change shows in several places.
    class CommunitiesController < ::Admin::AdminController
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

      private

      def render_page
        Community::List.call(service_params) do
          on_success do |communities:, unchecked:, counts:|
            render json: page(communities, unchecked: unchecked, counts: counts)
          end
        end
      end

      def page(communities, options)
        {
          communities: serialize_data(communities, CommunitySerializer, options),
          presets: Preset.all.map { |preset| { id: preset.id, severities: preset.severities } },
          rules: Preset.rules,
          category_group_moderation: SiteSetting.enable_category_group_moderation,
        }
      end

      def refuse(reason, status)
        refuse_with(I18n.t("medical_communities.community.#{reason}"), status)
      end

      def refuse_with(sentence, status = 422)
        render_json_error(sentence, status: status)
      end
    end
  end
end
