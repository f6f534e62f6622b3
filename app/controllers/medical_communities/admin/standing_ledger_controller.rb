# frozen_string_literal: true

module ::MedicalCommunities
  module Admin
    # The record of complaints, strikes and standing reviews. It is read and taken along, never changed.
    class StandingLedgerController < ::Admin::AdminController
      requires_plugin PLUGIN_NAME
      skip_before_action :check_xhr, only: :export

      def index
        StandingEntry::List.call(service_params) do
          on_success { |entries:, more:| render_entries(entries, more) }
          on_failed_policy(:may_administer) { raise Discourse::InvalidAccess }
          on_failed_contract { raise Discourse::InvalidParameters }
        end
      end

      # That it was taken along is itself recorded, before the first line leaves.
      def export
        entry = StandingEntry.note("exported", by: Actor.of(current_user))
        headers["Content-Type"] = "text/csv; charset=utf-8"
        headers["Content-Disposition"] = "attachment; filename=\"standing-record.csv\""
        headers["Cache-Control"] = "no-store"
        headers["Last-Modified"] = Time.zone.now.httpdate
        self.response_body = StandingEntry::Export.new(entry.id, reader: current_user).lines
      end

      private

      def render_entries(entries, more)
        shown =
          entries.map do |entry, (actor, subject)|
            entry.slice(:id, :event, :complaint_id, :strike_id, :created_at).merge(
              actor: actor,
              subject: subject,
              facts: StandingEntry::Facts.new(entry).sentences,
            )
          end
        render json: { entries: shown, more: more, events: StandingEntry::EVENTS }
      end
    end
  end
end
