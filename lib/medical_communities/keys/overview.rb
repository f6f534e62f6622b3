# frozen_string_literal: true

module ::MedicalCommunities
  module Keys
    # What administrators see of the keys: ids, places and counts, never a key.
    class Overview
      # @return [Hash]
      def to_h
        {
          current: key(Keys.ring.current.id),
          digest_place: place("digest"),
          earlier: earlier,
          sealed: counts.values.sum,
          needed: counts.except(Keys.ring.current.id).values.sum,
          unknown: unknown,
          documents: documents,
          rotation: rotation,
        }
      end

      private

      def counts
        @counts ||= Places.counts
      end

      def key(id)
        { id: id, place: in_environment?(id) ? "environment" : "table", left: counts[id].to_i }
      end

      def place(purpose)
        Keys.kept_in_database.include?(purpose) ? "table" : "environment"
      end

      def in_environment?(id)
        Keys.ring.ids_in_environment.include?(id)
      end

      def earlier
        rows = Key.where(purpose: "encryption").index_by { |row| Secret.new(row.key).id }
        ids = [*rows.keys, *Keys.ring.ids_in_environment].uniq - [Keys.ring.current.id]
        ids.map { |id| key(id).merge(stays_until: stays_until(rows[id])) }
      end

      def stays_until(row)
        row&.retired_at && row.retired_at + Retired::KEPT
      end

      # Without an id in front it may be any key's.
      def unknown
        counts.sum { |id, count| id.empty? || Keys.ring.find(id) ? 0 : count }
      end

      def documents
        {
          count: CredentialDocument.count,
          bytes: CredentialDocument.sum(:size),
          days: SiteSetting.medical_communities_document_days,
        }
      end

      def rotation
        last = KeyRotation.order(:id).last
        last&.slice(:total, :done, :unreadable, :created_at, :finished_at)
      end
    end
  end
end
