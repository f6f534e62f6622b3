# frozen_string_literal: true

module ::MedicalCommunities
  class CredentialImport
    # Some rows of the file: which of them become credentials, which are there already, which are refused. As many
    # queries for a thousand rows as for one.
    class Batch
      Entry = Struct.new(:row, :user_id, :attributes, :specialty_ids, keyword_init: true)

      # @return [Array<Entry>]
      attr_reader :accepted
      # @return [Array<Array(Row, String)>] with reasons; "repeated": the same is there already
      attr_reader :refused

      # @param rows [Array<CsvFile::Row>]
      def initialize(import, rows)
        @import = import
        @rows = rows.map { |row| Row.new(row) }
        @accepted = []
        @refused = []
      end

      # @return [self]
      def sort
        @rows.each { |row| place(row) }
        keep_apart(repeated)
        @refused.sort_by! { |row, _| row.line }
        self
      end

      # The credentials, all or none of them.
      def save
        return if accepted.empty?
        ids =
          Credential
            .insert_all(accepted.map { |entry| credential(entry) }, returning: :id)
            .rows
            .flatten
        links =
          ids
            .zip(accepted)
            .flat_map do |id, entry|
              entry.specialty_ids.map { |one| { credential_id: id, specialty_id: one } }
            end
        CredentialSpecialty.insert_all(links) if links.any?
        CredentialCheck.insert_all(ids.map { |id| check(id) })
      end

      # @return [Array<Integer>] of those who got a credential
      def user_ids
        accepted.map(&:user_id).uniq
      end

      private

      def check(credential_id)
        { credential_id: credential_id, means: "import", checked_on: Time.zone.today }
      end

      def place(row)
        reason = row.problem
        return refuse(row, reason) if reason
        user_id = people.find(row)
        return refuse(row, user_id.to_s) if user_id.is_a?(Symbol)
        ids = specialties.values_at(*row.specialties)
        return refuse(row, "specialties") if ids.any?(&:nil?)
        @accepted << Entry.new(
          row: row,
          user_id: user_id,
          attributes: row.attributes,
          specialty_ids: ids,
        )
      end

      def refuse(row, reason)
        @refused << [row, reason]
      end

      def keep_apart(entries)
        entries.each { |entry| refuse(entry.row, "repeated") }
        @accepted -= entries
      end

      def repeated
        known = existing
        @accepted.reject { |entry| known.add?(identity(entry)) } | seen_before
      end

      # What makes two rows the same.
      def identity(entry)
        [entry.user_id, *entry.attributes.values_at(:source, :valid_from, :valid_until)]
      end

      def existing
        Credential
          .where(user_id: @accepted.map(&:user_id).uniq)
          .pluck(:user_id, :source, :valid_from, :valid_until)
          .to_set
      end

      # While nothing is applied, the rows before are nowhere but here.
      def seen_before
        return [] if @import.applies? || @accepted.empty?
        digests = @accepted.to_h { |entry| [entry, digest(entry)] }
        fresh = add_digests(digests.values.uniq).to_set
        digests.reject { |_, digest| fresh.include?(digest) }.keys
      end

      def digest(entry)
        Keys.digest(identity(entry).join("\0"))[0, 15].to_i(16)
      end

      def add_digests(digests)
        DB.query_single(<<~SQL, import_id: @import.id, digests: digests)
          INSERT INTO medical_credential_import_digests (import_id, digest)
          SELECT :import_id, unnest(ARRAY[:digests]::bigint[])
          ON CONFLICT DO NOTHING
          RETURNING digest
        SQL
      end

      def credential(entry)
        entry.attributes.merge(user_id: entry.user_id, granted_by_id: @import.user_id)
      end

      def people
        @people ||= People.new(@rows)
      end

      def specialties
        @specialties ||= Specialty.pluck(:key, :id).to_h
      end
    end
  end
end
