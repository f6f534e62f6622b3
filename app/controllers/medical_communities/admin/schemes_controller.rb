# frozen_string_literal: true

module ::MedicalCommunities
  module Admin
    # Kinds of numbers. Every answer to a change holds the whole list.
    class SchemesController < ::Admin::AdminController
      requires_plugin PLUGIN_NAME

      def index
        render_list
      end

      def update
        Scheme::Decide.call(service_params) do
          on_success { render_list }
          on_failed_policy(:may_administer) { raise Discourse::InvalidAccess }
          on_failed_contract { |contract| refuse_contract(contract) }
          on_model_not_found(:scheme) { refuse("gone", 404) }
        end
      end

      def create
        Scheme::Save.call(service_params) do
          on_success { render_list }
          on_failed_policy(:may_administer) { raise Discourse::InvalidAccess }
          on_failed_policy(:small_enough) { refuse_definition("large") }
          on_model_not_found(:data) { refuse_definition("json") }
          on_failed_policy(:well_formed) { |problems:| refuse_problems(problems) }
          on_failed_policy(:not_shipped) { refuse_definition("shipped") }
          on_failed_policy(:new_or_replaced) { refuse("taken", 409) }
          on_failed_policy(:unused_or_told) { refuse("used", 409) }
        end
      end

      def destroy
        Scheme::Remove.call(service_params) do
          on_success { render_list }
          on_failed_policy(:may_administer) { raise Discourse::InvalidAccess }
          on_model_not_found(:scheme) { refuse("gone", 404) }
          on_failed_policy(:none_waits) { refuse("waiting", 409) }
          on_failed_policy(:unused_or_told) { refuse("used", 409) }
        end
      end

      private

      def render_list
        Scheme::List.call(service_params) do
          on_success do |schemes:, uses:|
            render json: { schemes: schemes.map { |scheme| listed(scheme, uses) } }
          end
        end
      end

      def listed(scheme, uses)
        scheme.slice(:key, :enabled, :four_eyes, :renewal_months, :confidence, :definition).merge(
          own: scheme.own?,
          checksum: scheme.checksum?,
          form: scheme.to_form,
          uses: uses.of(scheme.key),
        )
      end

      def refuse(reason, status)
        render_json_error(
          I18n.t("medical_communities.scheme.#{reason}"),
          status: status,
          extras: {
            reason: reason,
          },
        )
      end

      def refuse_definition(reason)
        refuse_fields(definition: [I18n.t("medical_communities.scheme.#{reason}")])
      end

      def refuse_contract(contract)
        refuse_fields(contract.errors.to_hash)
      end

      def refuse_problems(problems)
        refuse_fields(definition: problems.first(20).map { |problem| in_words(*problem) })
      end

      def in_words(place, reason, found)
        sentence =
          I18n.t("medical_communities.scheme.problems.#{reason}", found: Isolate.call(found))
        place ? "#{Isolate.call(place)}: #{sentence}" : sentence
      end

      def refuse_fields(fields)
        said = fields.transform_values { |sentences| Array(sentences).join("\n") }
        render json: failed_json.merge(errors: said.values, fields: said), status: 422
      end
    end
  end
end
