# frozen_string_literal: true

module ::MedicalCommunities
  # Reminds members whose credential runs out, or has and counts only for the days of grace. A run that was missed is
  # made good by the next one; nobody is reminded of the same step twice, nor of what is renewed.
  class Credential::Remind
    include Service::Base

    # A run; those who are left come with the next one.
    MOST = 2000

    model :credentials, optional: true
    step :remind

    private

    def fetch_credentials
      Credential
        .in_force
        .where(valid_until: ..(Time.zone.today + CredentialReminder::STEPS.max))
        .where("NOT EXISTS (#{reminded})")
        .not_renewed
        .includes(:user)
        .order(:valid_until, :id)
        .limit(MOST)
        .to_a
    end

    # Of the step that is at hand now.
    def reminded
      CredentialReminder
        .where("medical_credential_reminders.credential_id = medical_credentials.id")
        .where("days <= CASE #{steps} ELSE -1 END")
        .where(days: 0..)
        .to_sql
    end

    def steps
      left = "medical_credentials.valid_until - DATE '#{Time.zone.today.iso8601}'"
      whens = CredentialReminder::STEPS.sort.drop(1).map { "WHEN #{left} <= #{_1} THEN #{_1}" }
      ["WHEN #{left} < 0 THEN 0", *whens].join(" ")
    end

    def remind(credentials:)
      credentials.each do |credential|
        step = step_of(credential)
        write(credential, step) if CredentialReminder.note(credential, step)
      end
    end

    def step_of(credential)
      left = days_left(credential)
      left < 0 ? 0 : CredentialReminder::STEPS.sort.drop(1).find { |days| left <= days }
    end

    def days_left(credential)
      (credential.valid_until - Time.zone.today).to_i
    end

    def write(credential, step)
      type = step.zero? ? :medical_credential_in_grace : :medical_credential_expiring
      Letter.write(credential.user, type) do
        {
          date: Letter.day(credential.valid_until),
          last: Letter.day(credential.counts_until),
          days: days_left(credential),
          link: Letter.link("/communities/verify"),
        }
      end
    end
  end
end
