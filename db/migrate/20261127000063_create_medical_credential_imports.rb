# frozen_string_literal: true

class CreateMedicalCredentialImports < ActiveRecord::Migration[7.0]
  def change
    create_table :medical_credential_imports do |t|
      t.integer :user_id, null: false
      t.bigint :size, null: false
      t.bigint :received, null: false, default: 0
      t.bigint :position, null: false, default: 0
      t.integer :line, null: false, default: 0
      t.integer :rows, null: false, default: 0
      t.integer :accepted, null: false, default: 0
      t.integer :repeated, null: false, default: 0
      t.integer :refused, null: false, default: 0
      t.string :problem, limit: 40
      t.jsonb :problem_params, null: false, default: {}
      t.datetime :checked_at
      t.datetime :applying_at
      t.datetime :finished_at
      t.timestamps
    end

    add_index :medical_credential_imports, :user_id

    create_table :medical_credential_import_chunks do |t|
      t.bigint :import_id, null: false
      t.bigint :start, null: false
      t.text :sealed_content, null: false
    end

    add_index :medical_credential_import_chunks, %i[import_id start], unique: true

    create_table :medical_credential_import_refusals do |t|
      t.bigint :import_id, null: false
      t.integer :line, null: false
      t.string :reason, null: false, limit: 40
      t.string :column, limit: 20
      t.text :sealed_person
    end

    add_index :medical_credential_import_refusals, %i[import_id line]

    # Of rows that were checked and not yet applied: a keyed digest each, to see the same row twice.
    create_table :medical_credential_import_digests, id: false do |t|
      t.bigint :import_id, null: false
      t.bigint :digest, null: false
    end

    add_index :medical_credential_import_digests,
              %i[import_id digest],
              unique: true,
              name: "index_medical_credential_import_digests_on_both"

    %i[
      medical_credential_import_chunks
      medical_credential_import_refusals
      medical_credential_import_digests
    ].each do |table|
      add_foreign_key table, :medical_credential_imports, column: :import_id, on_delete: :cascade
    end
  end
end
