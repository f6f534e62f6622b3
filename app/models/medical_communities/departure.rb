# frozen_string_literal: true

module ::MedicalCommunities
  # That a membership ended, and how.
  class Departure < ActiveRecord::Base
    # left: by the member; removed: taken out of the group in core; barred: by a moderator; credential_ended,
    # credential_expired: what the community asks for is gone, for good or until it is renewed
    WAYS = %w[left removed barred credential_ended credential_expired].freeze
    # Why someone left, where they say it.
    REASONS = %w[other-field too-much-mail no-time tone other].freeze

    self.table_name = "medical_departures"

    belongs_to :community, class_name: "MedicalCommunities::Community"
    belongs_to :user
    belongs_to :ended_by, class_name: "User", optional: true

    validates :way, inclusion: { in: WAYS }
    validates :reason, inclusion: { in: REASONS }, allow_nil: true

    # The last of each community that this person is no longer a member of.
    scope :latest_of,
          ->(user) do
            where(user_id: user.id).where(
              "NOT EXISTS (
                 SELECT 1 FROM medical_departures later
                 WHERE later.user_id = medical_departures.user_id
                   AND later.community_id = medical_departures.community_id
                   AND later.id > medical_departures.id
               )",
            ).where(
              "NOT EXISTS (
                 SELECT 1 FROM medical_memberships
                 WHERE medical_memberships.user_id = medical_departures.user_id
                   AND medical_memberships.community_id = medical_departures.community_id
               )",
            )
          end
  end
end
