# frozen_string_literal: true

module ::MedicalCommunities
  # The day until which a member of a community has time to verify; kept in the membership.
  class Deadline
    # Days before it on which its member is reminded.
    REMINDERS = [30, 7, 1].freeze

    # @param verify_by [Date]
    # @return [Integer] 0 on the day itself; negative when it is over
    def self.days_left(verify_by)
      (verify_by - Time.zone.today).to_i
    end
  end
end
