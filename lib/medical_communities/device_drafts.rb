# frozen_string_literal: true

module ::MedicalCommunities
  # Whose texts stay on the device before they have a place.
  module DeviceDrafts
    # Costs no query: core has read the user's groups by then.
    #
    # @param user [User, nil]
    # @return [Boolean] whether a new topic without a category may end in a community that keeps drafts on the device
    def self.kept_for?(user)
      return false if user.nil?
      Charter.enforcing.any? do |charter|
        charter.keeps_drafts_on_device? && charter.written_by?(user)
      end
    end
  end
end
