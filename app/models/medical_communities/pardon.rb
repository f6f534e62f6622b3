# frozen_string_literal: true

module ::MedicalCommunities
  # The record that ends a strike before its time. The strike stays to be read.
  class Pardon < ActiveRecord::Base
    include Sealed

    # dismissed, withdrawn: its complaint was; appeal; pardoned: by somebody who may
    ORIGINS = %w[dismissed withdrawn appeal pardoned].freeze
    MOST_WORDS = 2000

    self.table_name = "medical_pardons"

    belongs_to :strike, class_name: "MedicalCommunities::Strike", inverse_of: :pardon
    belongs_to :pardoned_by, class_name: "User", optional: true

    validates :origin, inclusion: { in: ORIGINS }
    validates :strike_id, uniqueness: true

    seals :note
  end
end
