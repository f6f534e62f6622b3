# frozen_string_literal: true

module ::MedicalCommunities
  # The record that a person gave a held text back to its author, with a note for the author's eyes.
  class Return < ActiveRecord::Base
    self.table_name = "medical_returns"

    belongs_to :reviewable
    belongs_to :user
    belongs_to :returned_by, class_name: "User"

    validates :reviewable_id, uniqueness: true

    # @return [String, nil] nil also when it is no longer kept, or its key is gone
    def note
      Keys.decrypt(sealed_note)
    end

    def note=(words)
      self.sealed_note = words.presence && Keys.encrypt(words)
    end
  end
end
