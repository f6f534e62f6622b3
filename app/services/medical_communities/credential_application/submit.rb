# frozen_string_literal: true

module ::MedicalCommunities
  # A member asks to be verified: what the kind of number can tell is checked here again, and people get to decide.
  class CredentialApplication::Submit
    include Service::Base

    params { include CredentialApplication::Form }

    policy :own_account
    policy :not_waiting
    model :specialties, optional: true
    policy :specialties_exist
    model :renews, optional: true
    policy :renewable
    policy :scheme_fits
    model :check, optional: true
    policy :number_fits
    model :former, optional: true
    model :documents, optional: true
    policy :documents_there
    policy :something_to_look_at
    model :profile, optional: true

    try(ActiveRecord::RecordNotUnique) do
      transaction do
        step :record
        step :attach
        policy :documents_there
        step :keep_profile
        step :note
        step :ask_verifiers
      end
    end

    private

    # Not an account for anonymous posts, which belongs to somebody who has another.
    def own_account(guardian:)
      guardian.user.human? && !guardian.user.anonymous?
    end

    def not_waiting(guardian:)
      own(guardian).waiting.none?
    end

    def fetch_specialties(params:)
      Specialty.where(id: params.specialty_ids).to_a
    end

    def specialties_exist(params:, specialties:)
      specialties.size == params.specialty_ids.size
    end

    def fetch_renews(params:, guardian:)
      Credential.find_by(id: params.renews_id, user_id: guardian.user.id) if params.renews_id
    end

    def renewable(params:, renews:)
      params.renews_id.nil? || (renews && renews.revocation.nil?)
    end

    def scheme_fits(params:)
      return true if params.scheme.nil?
      known = Schemes.for(country: params.country, role: params.role)
      context[:scheme] = known.find { |scheme| scheme.key == params.scheme }
      !context[:scheme].nil?
    end

    def fetch_check(params:)
      context[:scheme]&.check(params.medical_number)
    end

    # Whoever names a kind of number gives one, and one that can be right.
    def number_fits(check:)
      check.nil? || check.can_be_sent?
    end

    # What was asked for is answered; an application of long ago that was granted is not.
    def fetch_former(guardian:)
      own(guardian).order(:id).last.then { |last| last if last&.answerable? }
    end

    def fetch_documents(params:, guardian:, former:)
      CredentialDocument
        .without_content
        .where(user_id: guardian.user.id, uuid: params.document_uuids)
        .where(application_id: [nil, former&.id])
        .to_a
    end

    def documents_there(params:, documents:)
      documents.size == params.document_uuids.size
    end

    # The number's form, a document, or the word of others.
    def something_to_look_at(params:, guardian:, check:, documents:)
      return true if check || documents.any?
      CredentialApplication::Means.of_user(guardian.user, specialty_ids: params.specialty_ids).any?
    end

    def fetch_profile(params:)
      ProfessionalProfile.tidy(params.profile).presence
    end

    def record(params:, guardian:, specialties:, renews:, former:)
      context[:application] = CredentialApplication.create!(
        applicant: guardian.user,
        former: former,
        renews: renews,
        specialties: specialties,
        name: params.medical_name,
        pseudonymous: params.pseudonymous && SiteSetting.medical_communities_pseudonymous,
        **params.slice(:role, :country, :words),
        **number,
      )
    end

    # Where a document had to be sent again, the former stay with their application until they are destroyed.
    def attach(application:, documents:)
      CredentialDocument.where(id: documents.map(&:id)).update_all(application_id: application.id)
      # One may have been destroyed, its time being over, since it was looked for.
      context[:documents] = application.documents.without_content.to_a
    end

    # What was verified changes only once a person has looked at the change.
    def keep_profile(application:, profile:, guardian:)
      return if profile.nil?
      application.update!(profile: profile)
      return if Credential.in_force.exists?(user_id: guardian.user.id)
      ProfessionalProfile.take_over(application)
    end

    def note(application:, guardian:)
      LedgerEntry.note(
        "applied",
        by: guardian.user,
        subject: guardian.user,
        application_id: application.id,
      )
    end

    def ask_verifiers(application:)
      ReviewableMedicalCredentialApplication.open(application)
    end

    def number
      check = context[:check] or return {}
      scheme = context[:scheme]
      {
        scheme: scheme.key,
        number: typed(scheme, context[:params].medical_number),
        number_digest: Schemes.digest(scheme.key, check.normalised),
        number_last: check.last,
        number_fits: check.fits?,
      }
    end

    # As it was typed, which is what a verifier compares; as `Scheme#check` takes it again.
    def typed(scheme, number)
      return number.to_s unless number.is_a?(Hash)
      given = number.stringify_keys
      ["number", *scheme.fields.map(&:name)].map { |name| given[name].to_s.delete("|") }.join("|")
    end

    def own(guardian)
      CredentialApplication.where(user_id: guardian.user.id)
    end
  end
end
