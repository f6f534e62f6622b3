# frozen_string_literal: true

module ::MedicalCommunities
  # That someone belongs to a community, and how they came. Who may read and write is core's business: members are in
  # the community's member group.
  class Membership < ActiveRecord::Base
    # adopted: was in the group or wrote there before; group: added in core, past us; returned: a credential was renewed
    ORIGINS = %w[request invitation adopted granted group returned].freeze

    self.table_name = "medical_memberships"

    belongs_to :community, class_name: "MedicalCommunities::Community"
    belongs_to :user
    belongs_to :brought_by, class_name: "User", optional: true

    validates :origin, inclusion: { in: ORIGINS }
    validates :user_id, uniqueness: { scope: :community_id }

    # Of people in whose communities time to verify runs or has run out. A credential counts the moment it is there.
    scope :unverified,
          -> do
            suffices =
              Credential
                .in_force
                .where("medical_credentials.user_id = medical_memberships.user_id")
                .where(Deadlines::LEVEL_SUFFICES)
            joins(:community).where.not(suffices.arel.exists)
          end
  end
end
