# frozen_string_literal: true

# A digest knows its kind of number: who else has the same is found by it alone, for a page of applications at once.
class FindMedicalNumbersByDigest < ActiveRecord::Migration[7.0]
  def change
    %i[medical_credential_applications medical_credentials].each do |table|
      add_index table,
                :number_digest,
                where: "number_digest IS NOT NULL",
                name: "index_#{table}_on_digest"
    end
  end
end
