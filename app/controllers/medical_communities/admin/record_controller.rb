# frozen_string_literal: true

module ::MedicalCommunities
  module Admin
    # A record that is read and taken along, never changed. Whoever is one says which: `entries_class`, `lines(entry)`,
    # `file_name`, `written(entry)`.
    class RecordController < ::Admin::AdminController
      requires_plugin PLUGIN_NAME
      skip_before_action :check_xhr, only: :export

      def index
        entries_class::List.call(service_params) do
          on_success { |entries:, more:| render_entries(entries, more) }
          on_failed_policy(:may_administer) { raise Discourse::InvalidAccess }
          on_failed_contract { raise Discourse::InvalidParameters }
        end
      end

      # That it was taken along is itself recorded, before the first line leaves.
      def export
        entry = entries_class.note("exported", by: by)
        headers["Content-Type"] = "text/csv; charset=utf-8"
        headers["Content-Disposition"] = "attachment; filename=\"#{file_name}\""
        headers["Cache-Control"] = "no-store"
        headers["Last-Modified"] = Time.zone.now.httpdate
        self.response_body = lines(entry)
      end

      private

      # Who takes it along, as this record names people.
      def by
        current_user
      end

      def render_entries(entries, more)
        shown =
          entries.map do |entry, (actor, subject)|
            written(entry).merge(actor: actor, subject: subject)
          end
        render json: { entries: shown, more: more, events: entries_class::EVENTS }
      end
    end
  end
end
