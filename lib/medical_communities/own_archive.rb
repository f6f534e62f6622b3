# frozen_string_literal: true

module ::MedicalCommunities
  # All that is kept of a member for verification, to take along: what they sent, what was decided, who was allowed to
  # look and when. Documents by their marks only: whoever sent them has them. Nothing of anybody else.
  class OwnArchive
    # @param user [User]
    def initialize(user)
      @user = user
    end

    # @return [Hash]
    def to_h
      {
        written_at: Time.zone.now,
        applications: applications.map { |one| application(one) },
        credentials: serialize(verification.credentials, OwnCredentialSerializer),
        documents: documents,
        institutions: institutions,
        vouches: verification.evidence[:vouches],
        profile: verification.profile.except("locked"),
        record: record,
      }
    end

    private

    def verification
      @verification ||= OwnVerification.new(@user)
    end

    def applications
      CredentialApplication
        .where(user_id: @user.id)
        .includes(:decision, :specialties, :openings)
        .order(:id)
    end

    # With the words as they were sent, while they are kept.
    def application(one)
      sent = one.slice(:number, :name, :words)
      opened = one.openings.map(&:created_at)
      serialize([one], OwnApplicationSerializer).first.merge(sent, opened_at: opened)
    end

    def documents
      CredentialDocument
        .without_content
        .where(user_id: @user.id)
        .order(:id)
        .map { |one| one.slice(:uuid, :application_id, :format, :size, :created_at) }
    end

    def institutions
      InstitutionProof
        .where(user_id: @user.id)
        .order(:id)
        .map { |one| one.slice(:domain, :address, :created_at, :confirmed_at) }
    end

    # What was done, without who did it: these are other people.
    def record
      entries = LedgerEntry.where(subject_id: @user.id).order(:id)
      entries.map { |one| one.slice(:event, :application_id, :document_uuid, :created_at) }
    end

    def serialize(records, serializer)
      records.map { |record| serializer.new(record, root: false).as_json }
    end
  end
end
