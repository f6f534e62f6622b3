# frozen_string_literal: true

module ::MedicalCommunities
  # What would lose something with a specialty: communities, credentials, members who claim it, sub-specialties.
  class Specialty::Uses
    KINDS = {
      communities: [Community, :specialty_id],
      credentials: [CredentialSpecialty, :specialty_id],
      members: [SpecialtyClaim, :specialty_id],
      specialties: [Specialty, :parent_id],
    }.freeze

    # @param ids [Array<Integer>, nil] nil: of all specialties
    def initialize(ids = nil)
      @counts =
        KINDS.transform_values do |(records, column)|
          (ids ? records.where(column => ids) : records).group(column).count
        end
    end

    # @return [Hash] how many of each kind
    def of(id)
      @counts.transform_values { |counts| counts.fetch(id, 0) }
    end

    # @return [Boolean]
    def any?(id)
      of(id).values.any?(&:positive?)
    end
  end
end
