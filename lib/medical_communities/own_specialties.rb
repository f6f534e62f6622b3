# frozen_string_literal: true

module ::MedicalCommunities
  # The specialties of a person as a page shows them: claimed, verified, or both; and all that may be claimed.
  class OwnSpecialties
    # @param user [User]
    def initialize(user)
      @user = user
    end

    # @return [Array<Hash>] the first among them first
    def chosen
      ids = (claims.keys | verified).select { |id| names.key?(id) }
      ids.map { |id| entry(id) }.sort_by { |one| [one[:primary] ? 0 : 1, one[:name]] }
    end

    # @return [Array<Hash>] id, parent_id, name in the reader's language
    def choices
      all.map { |one| { id: one.id, parent_id: one.parent_id, name: names[one.id] } }
    end

    private

    def entry(id)
      {
        id: id,
        name: names[id],
        claimed: claims.key?(id),
        verified: verified.include?(id),
        primary: claims[id] || false,
      }
    end

    def all
      @all ||= Specialty.order(:key).to_a
    end

    def names
      @names ||= all.to_h { |one| [one.id, one.name] }
    end

    def claims
      @claims ||= SpecialtyClaim.where(user_id: @user.id).pluck(:specialty_id, :is_primary).to_h
    end

    # What a credential names, and not what lies above it.
    def verified
      @verified ||=
        CredentialSpecialty
          .joins(:credential)
          .merge(Credential.in_force.where(user_id: @user.id))
          .distinct
          .pluck(:specialty_id)
    end
  end
end
