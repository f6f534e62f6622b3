# frozen_string_literal: true

module ::MedicalCommunities
  module Admin
    # Files of people who were verified elsewhere: sent in pieces, looked through, applied, reported on.
    class CredentialImportsController < ::Admin::AdminController
      requires_plugin PLUGIN_NAME
      skip_before_action :check_xhr, only: :report

      REFUSALS_SHOWN = 20

      def show
        render_import(import)
      end

      def create
        CredentialImport::Begin.call(service_params) do
          on_success { |import:| render_import(import) }
          on_failed_policy(:may_administer) { raise Discourse::InvalidAccess }
          on_model_errors(:import) { refuse("file.large") }
        end
      end

      # The piece is the body of the request, so that no log sees it as a parameter.
      def receive
        CredentialImport::Receive.call(service_params.merge(content: request.raw_post)) do
          on_success { |import:| render_import(import) }
          on_failed_policy(:may_administer) { raise Discourse::InvalidAccess }
          on_failed_policy(:small_enough) { refuse("file.large") }
          on_failed_policy(:next_in_line) { render_import(import) }
          on_model_not_found(:import) { raise Discourse::NotFound }
        end
      end

      def apply
        CredentialImport::Apply.call(service_params) do
          on_success { |import:| render_import(import) }
          on_failed_policy(:may_administer) { raise Discourse::InvalidAccess }
          on_failed_policy(:checked) { render_import(import) }
          on_model_not_found(:import) { raise Discourse::NotFound }
        end
      end

      def destroy
        CredentialImport::Remove.call(service_params) do
          on_success { render json: success_json }
          on_failed_policy(:may_administer) { raise Discourse::InvalidAccess }
          on_model_not_found(:import) { raise Discourse::NotFound }
        end
      end

      # A row at a time: there may be a million of them.
      def report
        headers["Content-Type"] = "text/csv; charset=utf-8"
        headers["Content-Disposition"] = "attachment; filename=\"refused-rows-#{import.id}.csv\""
        headers["Cache-Control"] = "no-store"
        headers["Last-Modified"] = Time.zone.now.httpdate
        self.response_body = CredentialImport::Report.new(import).lines
      end

      private

      def import
        @import ||= CredentialImport.find_by(id: params[:import_id]) || raise(Discourse::NotFound)
      end

      def render_import(import)
        refusals = import.refusals.order(:line).limit(REFUSALS_SHOWN)
        render json: {
                 import: serialize_data(import, CredentialImportSerializer, root: false),
                 refusals:
                   refusals.map do |one|
                     { line: one.line, person: one.person, reason: one.sentence }
                   end,
               }
      end

      def refuse(key)
        render_json_error(I18n.t("medical_communities.#{key}"), status: 422)
      end
    end
  end
end
