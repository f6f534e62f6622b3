# frozen_string_literal: true

module ::MedicalCommunities
  # What a member says of their working life. Shown to others only when the member wants it.
  class ProfessionalProfile < ActiveRecord::Base
    FIELDS = %w[year_began position workplace education country].freeze

    self.table_name = "medical_professional_profiles"

    belongs_to :user

    validates :user_id, uniqueness: true
    validates :country, format: /\A[A-Z]{2}\z/, allow_nil: true
    validates :position, :workplace, length: { maximum: 200 }
    validates :education, length: { maximum: 500 }
  end
end
