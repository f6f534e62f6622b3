# frozen_string_literal: true

module ::MedicalCommunities
  # That a membership ended, and how.
  class Departure < ActiveRecord::Base
    # left: by the member; removed: taken out of the group in core; barred: by a moderator
    WAYS = %w[left removed barred].freeze
    # Why someone left, where they say it.
    REASONS = %w[other-field too-much-mail no-time tone other].freeze

    self.table_name = "medical_departures"

    belongs_to :community, class_name: "MedicalCommunities::Community"
    belongs_to :user
    belongs_to :ended_by, class_name: "User", optional: true

    validates :way, inclusion: { in: WAYS }
    validates :reason, inclusion: { in: REASONS }, allow_nil: true
  end
end
