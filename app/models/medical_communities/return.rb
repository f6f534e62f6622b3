# frozen_string_literal: true

module ::MedicalCommunities
  # A held text went back to its author, with a note that only the two sides can read.
  class Return < ActiveRecord::Base
    self.table_name = "medical_returns"
  end
end
