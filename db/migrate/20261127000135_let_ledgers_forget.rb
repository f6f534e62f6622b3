# frozen_string_literal: true

class LetLedgersForget < ActiveRecord::Migration[7.0]
  # What is old goes by the job that keeps to the setting, which names the table first, for its transaction; what is
  # younger than the shortest time that can be set stays whoever asks (a month less: clocks differ). The message names
  # the table.
  def up
    execute <<~SQL
      CREATE OR REPLACE FUNCTION medical_ledger_is_append_only() RETURNS trigger AS $$
      BEGIN
        IF TG_OP = 'DELETE'
          AND current_setting('medical_communities.forgetful_ledger', TRUE) = TG_TABLE_NAME
          AND OLD.created_at < NOW() AT TIME ZONE 'UTC' - INTERVAL '11 months'
        THEN
          RETURN OLD;
        END IF;
        RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
      END
      $$ LANGUAGE plpgsql;
    SQL

    add_index :medical_standing_entries,
              %i[actor_id id],
              name: "index_medical_standing_entries_on_actor"
  end

  def down
    remove_index :medical_standing_entries, name: "index_medical_standing_entries_on_actor"

    execute <<~SQL
      CREATE OR REPLACE FUNCTION medical_ledger_is_append_only() RETURNS trigger AS $$
      BEGIN
        RAISE EXCEPTION 'medical_ledger_entries is append-only';
      END
      $$ LANGUAGE plpgsql;
    SQL
  end
end
