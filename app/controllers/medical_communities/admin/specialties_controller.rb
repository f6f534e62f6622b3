# frozen_string_literal: true

module ::MedicalCommunities
  module Admin
    # The list of specialties. Every answer to a change holds the whole list: a move shows in several places.
    class SpecialtiesController < ::Admin::AdminController
      requires_plugin PLUGIN_NAME
      skip_before_action :check_xhr, only: :download

      def index
        render_list
      end

      def create
        save
      end

      def update
        save
      end

      def destroy
        Specialty::Remove.call(service_params) do
          on_success { render_list }
          on_failed_policy(:may_administer) { raise Discourse::InvalidAccess }
          on_model_not_found(:specialty) { refuse("gone", 404) }
          on_failed_policy(:unused_or_told) { refuse("used", 409) }
        end
      end

      # The file is the body of the request: no name or word of it is a parameter.
      def import
        Specialty::Import.call(service_params.merge(content: request.raw_post)) do
          on_success { |params:, outcomes:| render_import(params, outcomes) }
          on_failed_policy(:may_administer) { raise Discourse::InvalidAccess }
          on_failed_policy(:small_enough) { refuse_file(:large) }
          on_failed_policy(:few_enough) { refuse_file(:many_rows) }
          on_model_not_found(:rows) { |rows| refuse_unreadable(rows.exception) }
        end
      end

      def download
        send_data Specialty::Export.new.to_csv,
                  type: "text/csv; charset=utf-8",
                  filename: "specialties.csv",
                  disposition: "attachment"
      end

      private

      def save
        Specialty::Save.call(service_params) do
          on_success { render_list }
          on_failed_policy(:may_administer) { raise Discourse::InvalidAccess }
          on_model_not_found(:specialty) { refuse("gone", 404) }
          on_model_errors(:specialty) { |specialty| render_problems(specialty.errors) }
        end
      end

      def render_list
        Specialty::List.call(service_params) do
          on_success do |specialties:, uses:|
            render json: {
                     specialties:
                       specialties.map do |specialty|
                         specialty.slice(:id, :key, :parent_id, :names).merge(
                           uses: uses.of(specialty.id),
                         )
                       end,
                   }
          end
        end
      end

      def render_import(params, outcomes)
        render json: { dry_run: params.dry_run, rows: outcomes }
      end

      def render_problems(errors)
        fields = errors.attribute_names.to_h { |field| [field, problem(field)] }
        render json: failed_json.merge(errors: fields.values, fields: fields), status: 422
      end

      def problem(field)
        I18n.t("medical_communities.specialty.#{field}")
      end

      def refuse(reason, status)
        render_json_error(I18n.t("medical_communities.specialty.#{reason}"), status: status)
      end

      def refuse_unreadable(exception)
        raise exception unless exception.is_a?(CsvFile::Unreadable)
        refuse_file(exception.reason, **exception.params)
      end

      def refuse_file(reason, **params)
        render_json_error(I18n.t("medical_communities.file.#{reason}", **params), status: 422)
      end
    end
  end
end
