# frozen_string_literal: true

module ::MedicalCommunities
  # The record that a person gave a held text back to its author, with a note for the author's eyes.
  class Return < ActiveRecord::Base
    include Sealed

    self.table_name = "medical_returns"

    belongs_to :reviewable
    belongs_to :user
    belongs_to :returned_by, class_name: "User"

    validates :reviewable_id, uniqueness: true

    seals :note
  end
end
