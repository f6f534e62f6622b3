# frozen_string_literal: true

class CreateMedicalLedgerEntries < ActiveRecord::Migration[7.0]
  def up
    create_table :medical_ledger_entries do |t|
      t.string :event, null: false, limit: 40
      t.integer :actor_id
      t.integer :subject_id
      t.bigint :application_id
      t.bigint :credential_id
      t.string :document_uuid, limit: 36
      t.jsonb :facts, null: false, default: {}
      t.datetime :created_at, null: false
    end

    add_index :medical_ledger_entries, %i[subject_id id], name: "index_medical_ledger_on_subject"
    add_index :medical_ledger_entries, %i[actor_id id], name: "index_medical_ledger_on_actor"
    add_index :medical_ledger_entries, :application_id

    # What was written stays as it was written, whoever holds the keyboard.
    execute <<~SQL
      CREATE OR REPLACE FUNCTION medical_ledger_is_append_only() RETURNS trigger AS $$
      BEGIN
        RAISE EXCEPTION 'medical_ledger_entries is append-only';
      END
      $$ LANGUAGE plpgsql;

      CREATE TRIGGER medical_ledger_is_append_only
      BEFORE UPDATE OR DELETE ON medical_ledger_entries
      FOR EACH ROW EXECUTE FUNCTION medical_ledger_is_append_only();
    SQL
  end

  def down
    drop_table :medical_ledger_entries
    execute "DROP FUNCTION medical_ledger_is_append_only()"
  end
end
