# frozen_string_literal: true

class CreateMedicalStandingEntries < ActiveRecord::Migration[7.0]
  def up
    create_table :medical_standing_entries do |t|
      t.string :event, null: false, limit: 40
      t.bigint :actor_id
      t.bigint :subject_id
      t.bigint :complaint_id
      t.bigint :strike_id
      t.bigint :standing_case_id
      t.jsonb :facts, null: false, default: {}
      t.datetime :created_at, null: false
    end

    add_index :medical_standing_entries,
              %i[subject_id id],
              name: "index_medical_standing_entries_on_subject"
    add_index :medical_standing_entries, :created_at

    execute <<~SQL
      CREATE TRIGGER medical_standing_ledger_is_append_only
      BEFORE UPDATE OR DELETE ON medical_standing_entries
      FOR EACH ROW EXECUTE FUNCTION medical_ledger_is_append_only();
    SQL
  end

  def down
    drop_table :medical_standing_entries
  end
end
