# frozen_string_literal: true

module ::MedicalCommunities
  # What an applicant sent, for those who may read it.
  class CredentialApplication::Sent
    # @param application [CredentialApplication] with what is fetched for DOSSIER
    # @param guardian [Guardian] of whoever reads
    def initialize(application, guardian)
      @application = application
      @guardian = guardian
    end

    # @return [Hash]
    def as_json
      {
        name: @application.name,
        words: @application.words,
        number: number,
        documents: documents,
        profile: @application.profile || profile,
      }
    end

    private

    # After the decision there are its last letters, and nothing else.
    def number
      return if @application.scheme.nil?
      {
        text: @application.number,
        last: @application.number_last,
        fits: @application.number_fits,
        scheme: @application.number_scheme&.name || @application.scheme,
        register: @application.number_scheme&.register,
      }
    end

    def documents
      @application.papers.map do |paper|
        { uuid: paper.uuid, format: paper.format, size: paper.size, is_seen: seen?(paper) }
      end
    end

    def seen?(paper)
      @application.viewings.any? do |viewing|
        viewing.document_uuid == paper.uuid && viewing.actor_id == @guardian.user.id
      end
    end

    def profile
      @application.applicant_profile&.slice(*ProfessionalProfile::FIELDS)
    end
  end
end
