# frozen_string_literal: true

module ::MedicalCommunities
  # Lets follow what follows when a credential counts no more, days of grace included: once for each, however often it
  # runs and wherever it was stopped. Some hundred are in memory at a time.
  class Credential::Expire
    include Service::Base

    BATCH = 200
    # Who hears of it later than that, after an import or a long pause, would only wonder.
    LATE = 30

    step :expire_all

    private

    def expire_all
      due.find_in_batches(batch_size: BATCH) do |credentials|
        renewed = credentials.map(&:id) - Credential.where(id: credentials).not_renewed.ids
        credentials.each { |one| expire(one, renewed: renewed.include?(one.id)) }
      end
    end

    def due
      Credential
        .run_out
        .where("NOT EXISTS (#{noted})")
        .includes(:user)
        .where(user_id: User.select(:id))
    end

    def noted
      CredentialReminder
        .where("medical_credential_reminders.credential_id = medical_credentials.id")
        .where(days: CredentialReminder::ENDED)
        .to_sql
    end

    def expire(credential, renewed:)
      noted = false
      Credential.transaction do
        noted = CredentialReminder.note(credential, CredentialReminder::ENDED)
        follow(credential) if noted
      end
      write(credential) if noted && !renewed && recent?(credential)
    end

    def follow(credential)
      LedgerEntry.note("expired", by: nil, subject: credential.user, credential_id: credential.id)
      Credential::Follow.call(user: credential.user)
    end

    def recent?(credential)
      credential.counts_until >= Time.zone.today - LATE
    end

    def write(credential)
      Letter.write(credential.user, :medical_credential_expired) do
        { date: Letter.day(credential.valid_until), link: Letter.link("/communities/verify") }
      end
    end
  end
end
