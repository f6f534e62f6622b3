# frozen_string_literal: true

module ::MedicalCommunities
  # Takes everything of ours out of a forum's database, for an administrator who removes the plugin for good.
  # Posts, topics, categories and core's queue stay; held texts become ordinary queued posts of core.
  module Removal
    PREFIX = "medical_"
    SETTINGS = /\Amedical_communities_/

    class << self
      # @return [Array<String>] names of the tables that are gone
      def run
        tables = our_tables
        ActiveRecord::Base.transaction do
          forget_reviewables
          forget_payloads
          forget_directory_column
          tables.each { |table| connection.drop_table(table, force: :cascade) }
          forget_functions
          forget_migrations
          SiteSetting.provider.all.each do |row|
            forget_setting(row.name) if row.name.match?(SETTINGS)
          end
        end
        Charter.forget
        Keys.forget
        tables
      end

      # @return [Array<String>]
      def our_tables
        connection.tables.select { |table| table.start_with?(PREFIX) }.sort
      end

      private

      def connection
        ActiveRecord::Base.connection
      end

      def forget_reviewables
        DB.exec("DELETE FROM reviewables WHERE type LIKE 'ReviewableMedical%'")
      end

      def forget_payloads
        DB.exec(<<~SQL)
          UPDATE reviewables
          SET payload = ((#{HeldPost::PAYLOAD}::jsonb) - 'medical_hold' - 'medical_attestation')::json
          WHERE type = 'ReviewableQueuedPost' AND #{HeldPost::PAYLOAD}->'medical_hold' IS NOT NULL
        SQL
      end

      # The one column of ours in a table of core's.
      def forget_directory_column
        name = EntryPoints::Showing::Badges::DIRECTORY_COLUMN
        DirectoryColumn.where(name: name).delete_all
        DB.exec("ALTER TABLE directory_items DROP COLUMN IF EXISTS #{name}")
        DirectoryItem.reset_column_information
      end

      # The triggers went with their tables.
      def forget_functions
        DB.exec("DROP FUNCTION IF EXISTS medical_ledger_is_append_only()")
      end

      # So that the tables are made again when the plugin comes back.
      def forget_migrations
        versions =
          Engine
            .root
            .glob("db/{migrate,post_migrate}/*.rb")
            .map { |file| file.basename.to_s[/\A\d+/] }
        DB.exec("DELETE FROM schema_migrations WHERE version IN (:versions)", versions: versions)
      end

      def forget_setting(name)
        SiteSetting.remove_override!(name.to_sym)
      end
    end
  end
end
