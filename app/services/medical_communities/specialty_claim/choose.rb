# frozen_string_literal: true

module ::MedicalCommunities
  # A member says which specialties are theirs, all of them at once, and which is the first among them.
  class SpecialtyClaim::Choose
    include Service::Base

    params do
      attribute :username, :string
      attribute :specialty_ids, :array, default: []
      attribute :primary_id, :integer

      before_validation { self.specialty_ids = specialty_ids.map { |id| id.to_s.to_i }.uniq }

      validates :specialty_ids, length: { maximum: SpecialtyClaim::MOST }

      validate do
        errors.add(:primary_id, :inclusion) if primary_id && specialty_ids.exclude?(primary_id)
      end
    end

    policy :may_choose
    policy :specialties_exist

    transaction { step :choose }

    private

    def may_choose(guardian:, params:)
      guardian.user && guardian.user.username_lower == params.username.to_s.downcase
    end

    def specialties_exist(params:)
      Specialty.where(id: params.specialty_ids).count == params.specialty_ids.size
    end

    # Two windows of the same member: whoever comes last is right.
    def choose(guardian:, params:)
      User.where(id: guardian.user.id).lock.pick(:id)
      claims = SpecialtyClaim.where(user_id: guardian.user.id)
      claims.delete_all
      params.specialty_ids.each do |id|
        claims.create!(specialty_id: id, is_primary: id == primary(params))
      end
    end

    def primary(params)
      params.primary_id || params.specialty_ids.first
    end
  end
end
