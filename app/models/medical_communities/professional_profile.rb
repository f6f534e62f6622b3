# frozen_string_literal: true

module ::MedicalCommunities
  # What a member says of their working life. Shown to others only when the member wants it.
  class ProfessionalProfile < ActiveRecord::Base
    FIELDS = %w[year_began position workplace education country].freeze
    FIRST_YEAR = 1940

    self.table_name = "medical_professional_profiles"

    belongs_to :user

    validates :user_id, uniqueness: true
    validates :country, format: /\A[A-Z]{2}\z/, allow_nil: true
    validates :position, :workplace, length: { maximum: 200 }
    validates :education, length: { maximum: 500 }
    validate :began_in_a_year

    class << self
      # @param given [Hash] as it was typed
      # @return [Hash] FIELDS, nil where nothing was said
      def tidy(given)
        given = given.to_h.stringify_keys.slice(*FIELDS)
        tidied = given.transform_values { |value| value.to_s.delete("\0").squish.presence }
        tidied["country"] = tidied["country"].upcase if tidied["country"]
        # What is no number is not the same as nothing.
        year = tidied["year_began"]
        tidied["year_began"] = Integer(year, 10, exception: false) || 0 if year
        tidied
      end

      # @param given [Hash] as it was typed
      # @return [Array<Symbol>] the fields that cannot be kept like that
      def problems(given)
        checked = new(user_id: 0, **tidy(given))
        checked.validate
        checked.errors.attribute_names & FIELDS.map(&:to_sym)
      end

      # @param user [User]
      # @return [Hash, nil] of FIELDS, what was said; nil: nothing, or it is for nobody
      def shown_of(user)
        find_by(user_id: user.id, shown: true)&.slice(*FIELDS)&.compact.presence
      end

      # What a person has looked at is the member's profile from now on.
      #
      # @param application [CredentialApplication]
      def take_over(application)
        said = application.profile
        return if said.blank?
        find_or_initialize_by(user_id: application.user_id).update!(**tidy(said))
      end
    end

    private

    def began_in_a_year
      return if year_began.nil? || (FIRST_YEAR..Time.zone.today.year).cover?(year_began)
      errors.add(:year_began, :invalid)
    end
  end
end
