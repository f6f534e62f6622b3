# frozen_string_literal: true

module ::MedicalCommunities
  # For contracts: what a member types to be verified. Names that begin with medical_ are kept out of logs.
  module CredentialApplication::Form
    extend ActiveSupport::Concern

    UUID = /\A\h{8}(-\h{4}){3}-\h{12}\z/

    included do
      attribute :role, :string
      attribute :country, :string
      attribute :scheme, :string
      attribute :medical_number
      attribute :medical_name, :string
      attribute :words, :string
      attribute :specialty_ids, :array, default: []
      attribute :document_uuids, :array, default: []
      attribute :pseudonymous, :boolean, default: false
      attribute :renews_id, :integer
      attribute :medical_profile

      before_validation :tidy

      validate :role_is_known, :country_is_one, :name_is_there, :words_fit
      validate :specialties_fit, :documents_fit, :profile_fits
    end

    # @return [Hash] of ProfessionalProfile::FIELDS; empty: nothing was said
    def profile
      return {} unless medical_profile.is_a?(Hash)
      medical_profile.stringify_keys.slice(*ProfessionalProfile::FIELDS)
    end

    private

    def tidy
      self.country = country&.strip&.upcase
      self.scheme = scheme.presence
      self.medical_name = medical_name&.squish
      self.words = words&.strip
      self.specialty_ids = Array.wrap(specialty_ids).map { |id| id.to_s.to_i }.uniq
      self.document_uuids = Array.wrap(document_uuids).map(&:to_s).grep(UUID).uniq
    end

    def role_is_known
      say(:role, "role") if Credential::ROLES.exclude?(role)
    end

    def country_is_one
      say(:country, "country") unless country.to_s.match?(/\A[A-Z]{2}\z/)
    end

    def name_is_there
      return say(:medical_name, "name") if medical_name.blank?
      most = CredentialApplication::LONGEST_NAME
      say(:medical_name, "too_long", most: most) if medical_name.length > most
    end

    def words_fit
      most = CredentialApplication::MOST_WORDS
      say(:words, "too_long", most: most) if words.to_s.length > most
    end

    def specialties_fit
      most = CredentialApplication::MOST_SPECIALTIES
      say(:specialty_ids, "specialties", most: most) unless (1..most).cover?(specialty_ids.size)
    end

    def documents_fit
      most = CredentialDocument::MOST
      say(:document_uuids, "documents", most: most) if document_uuids.size > most
    end

    def profile_fits
      ProfessionalProfile.problems(profile).each { |name| say(name, "profile") }
    end

    def say(name, key, **values)
      words = I18n.t("medical_communities.credential_application.fields.#{key}", **values)
      errors.add(name, words)
    end
  end
end
