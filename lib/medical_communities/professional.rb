# frozen_string_literal: true

module ::MedicalCommunities
  # What is verified of a person, as communities ask for it. Reads the credentials in force once.
  class Professional
    # @param user [User, nil]
    # @param credentials [Array<Credential>, nil] that count; nil: those in force
    def initialize(user, credentials: nil)
      @user = user
      @credentials = credentials
    end

    # @return [Integer] 0: nothing is verified
    def level
      credentials.map(&:level).max || 0
    end

    # @return [Boolean]
    def verified?
      credentials.any?
    end

    # @return [Array<String>] of Credential::ROLES
    def roles
      credentials.filter_map(&:role).uniq
    end

    # @return [Array<String>] ISO 3166 codes of two letters
    def countries
      credentials.filter_map(&:country).uniq
    end

    # @return [Array<Integer>] ids of verified specialties and of all above them: who is a paediatric cardiologist is
    #   a cardiologist
    def specialty_ids
      @specialty_ids ||= credentials.flat_map(&:specialties).uniq.flat_map(&:lineage).uniq
    end

    # @param level [Integer]
    # @return [Professional] what is left with credentials of this level and above only
    def at_least(level)
      @at_least ||= {}
      @at_least[level] ||= self.class.new(
        @user,
        credentials: credentials.select { |one| one.level >= level },
      )
    end

    # @return [Array<Credential>]
    def credentials
      @credentials ||=
        if @user
          Credential.in_force.where(user_id: @user.id).includes(specialties: :parent).to_a
        else
          []
        end
    end
  end
end
