# frozen_string_literal: true

module ::MedicalCommunities
  # The record that a person let a held text through: who, when, and the keyed digest of the very words.
  # The post's own check accepts that text of that author, and no other.
  class Release < ActiveRecord::Base
    include Sealed

    REASON_LENGTH = 2000

    self.table_name = "medical_releases"

    belongs_to :reviewable
    belongs_to :post
    belongs_to :user
    belongs_to :released_by, class_name: "User"

    validates :digest, presence: true
    validates :reason, length: { maximum: REASON_LENGTH }

    seals :reason
  end
end
