# frozen_string_literal: true

module ::MedicalCommunities
  module Admin
    # Making a community with all that belongs to it: shown first, then done, and taken back.
    class FoundingsController < ::Admin::AdminController
      include CommunityPage

      requires_plugin PLUGIN_NAME

      def preview
        Community::Preview.call(service_params) do
          on_success { |plan:| render json: told(plan) }
          on_failed_policy(:may_administer) { raise Discourse::InvalidAccess }
          on_failure { refuse("not_saved", 422) }
        end
      end

      def create
        Community::Found.call(service_params) do
          on_success { |founding:| render_page(founded: founding.community.category_id) }
          on_failed_policy(:may_administer) { raise Discourse::InvalidAccess }
          on_failed_policy(:possible) { |plan:| refuse_beside(plan.problems) }
          on_failed_policy(:agreed) do
            refuse_beside(consent: [I18n.t("#{FoundingPlan::Part::PROBLEMS}.consent")])
          end
          on_failure { refuse("not_saved", 422) }
        end
      end

      def destroy
        Community::Undo.call(service_params) do
          on_success { render_page }
          on_failed_policy(:may_administer) { raise Discourse::InvalidAccess }
          on_model_not_found(:founding) { refuse("no_community", 404) }
          on_failed_policy(:unused) { |founding:| refuse_undo(founding.obstacle) }
          on_failure { refuse("not_saved", 422) }
        end
      end

      private

      def told(plan)
        possible = plan.possible?
        {
          problems: plan.problems,
          changes: possible ? plan.changes : [],
          asks_consent: possible && plan.asks_consent?,
        }
      end

      # Beside the fields; core's dialog and programs read the first sentence.
      def refuse_beside(problems)
        render_json_error(problems.values.flatten, status: 422, extras: { fields: problems })
      end

      def refuse_undo(obstacle)
        refuse_with(I18n.t("medical_communities.founding.obstacles.#{obstacle}"))
      end
    end
  end
end
