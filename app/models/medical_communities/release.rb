# frozen_string_literal: true

module ::MedicalCommunities
  # A person let a held text through: who, when, and which text exactly.
  class Release < ActiveRecord::Base
    self.table_name = "medical_releases"
  end
end
