# frozen_string_literal: true

module ::MedicalCommunities
  # Everything that the pages of verification tell a member of themselves, and what they can send.
  class OwnVerification
    # Older ones are in the member's archive.
    MOST_APPLICATIONS = 20

    # @param user [User]
    def initialize(user)
      @user = user
    end

    # @return [Array<CredentialApplication>] the newest first
    def applications
      @applications ||=
        CredentialApplication
          .where(user_id: @user.id)
          .includes(:decision, :specialties)
          .order(id: :desc)
          .limit(MOST_APPLICATIONS)
          .to_a
    end

    # @return [Array<Credential>] the newest first
    def credentials
      @credentials ||=
        Credential
          .where(user_id: @user.id)
          .includes(:revocation, :specialties, :checks)
          .order(id: :desc)
          .to_a
    end

    # @return [Hash] what the next application begins with
    def beginning
      last = applications.first
      last&.answerable? ? typed_in(last) : from_credential
    end

    # @return [Hash]
    def evidence
      {
        institution: institution,
        vouches: vouches,
        vouches_needed: SiteSetting.medical_communities_vouches_needed,
        login: LoginClaim.made?(@user),
      }
    end

    # @return [Hash] what is kept, for how long, and who sees it
    def notice
      {
        answer_days: SiteSetting.medical_communities_application_days,
        document_days: SiteSetting.medical_communities_document_days,
        moderators_verify: SiteSetting.medical_communities_moderators_verify,
        groups:
          Group
            .where(id: SiteSetting.medical_communities_verifier_groups_map)
            .map { |one| name_of(one) },
      }
    end

    # @return [Hash] of ProfessionalProfile::FIELDS, whether others see it and whether it is locked
    def profile
      own = ProfessionalProfile.find_or_initialize_by(user_id: @user.id)
      own.slice(*ProfessionalProfile::FIELDS, "shown").merge("locked" => verified?)
    end

    private

    def verified?
      Credential.in_force.exists?(user_id: @user.id)
    end

    def typed_in(application)
      {
        **application.slice(:role, :country, :scheme, :name, :words, :number, :pseudonymous),
        specialty_ids: application.specialties.map(&:id),
        renews_id: application.renews_id,
        documents: documents_of(application),
      }.symbolize_keys
    end

    def documents_of(application)
      application.documents.without_content.map { |one| one.slice(:uuid, :format, :size) }
    end

    def from_credential
      last = credentials.find { |credential| credential.revocation.nil? } or return {}
      {
        **last.slice(:role, :country, :scheme, :pseudonymous),
        specialty_ids: last.specialties.map(&:id),
        renews_id: last.id,
      }.symbolize_keys
    end

    def institution
      proofs = InstitutionProof.where(user_id: @user.id)
      {
        domains: Institutions.domains,
        confirmed: proofs.confirmed.order(:confirmed_at).pluck(:domain).uniq,
        open: proofs.open.order(:id).last&.slice(:domain, :expires_at),
      }
    end

    def vouches
      Vouch
        .where(user_id: @user.id)
        .includes(:voucher)
        .order(:id)
        .select(&:voucher)
        .map { |vouch| { id: vouch.id, username: vouch.voucher.username, state: vouch.state } }
    end

    def name_of(group)
      group.full_name.presence || group.name
    end
  end
end
