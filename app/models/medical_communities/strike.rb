# frozen_string_literal: true

module ::MedicalCommunities
  # The mark that a counted complaint leaves on a member. It expires, and a pardon ends it.
  class Strike < ActiveRecord::Base
    self.table_name = "medical_strikes"

    belongs_to :complaint, class_name: "MedicalCommunities::Complaint", inverse_of: :strike
    belongs_to :subject, class_name: "MedicalCommunities::Actor"
    belongs_to :reporter, class_name: "MedicalCommunities::Actor"
    belongs_to :community, class_name: "MedicalCommunities::Community", optional: true
    has_one :pardon,
            class_name: "MedicalCommunities::Pardon",
            inverse_of: :strike,
            dependent: :delete
    has_one :appeal,
            class_name: "MedicalCommunities::Appeal",
            inverse_of: :strike,
            dependent: :destroy

    # The last day counts.
    scope :in_force,
          ->(day = Time.zone.today) do
            where("medical_strikes.expires_on >= ?", day).where.not(id: Pardon.select(:strike_id))
          end
    scope :run_out,
          -> { where(expired_at: nil).where("medical_strikes.expires_on < ?", Time.zone.today) }

    # @return [String] in-force, expired or removed
    def state
      return "removed" if pardon
      expires_on < Time.zone.today ? "expired" : "in-force"
    end

    # @return [Boolean]
    def in_force?
      state == "in-force"
    end

    # @return [Boolean]
    def open_to_appeal?
      in_force? && appeal.nil? && Time.zone.today <= appeal_until
    end
  end
end
