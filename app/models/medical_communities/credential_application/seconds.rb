# frozen_string_literal: true

module ::MedicalCommunities
  # What others have said of an application before, as far as it counts for what is granted now: they would grant as
  # much, they answer for all of these specialties, and they might decide themselves today.
  class CredentialApplication::Seconds
    # An administrator's hour to look may be over; what they said meanwhile stands.
    FREE = [nil, "unopened"].freeze

    # @param application [CredentialApplication]
    # @param level [Integer, nil] that is granted
    # @param specialties [Array<Specialty>] for which it is granted
    def initialize(application, level:, specialties:)
      @application = application
      @level = level.to_i
      @specialties = specialties
    end

    # @return [Array<CredentialOpinion>]
    def opinions
      @application.opinions.select { |one| one.level >= @level && counts?(one.user) }
    end

    private

    def counts?(user)
      !user.nil? && !user.suspended? && free?(user) && answers?(user)
    end

    def free?(user)
      FREE.include?(CredentialApplication::Hindrance.new(@application, Guardian.new(user)).key)
    end

    def answers?(user)
      (@specialties - user.medical_verifiers.covered(@application)).empty?
    end
  end
end
