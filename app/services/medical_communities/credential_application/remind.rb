# frozen_string_literal: true

module ::MedicalCommunities
  # Tells verifiers, once, of applications that nobody has decided for days; where nobody verifies, administrators.
  class CredentialApplication::Remind
    include Service::Base

    LINK = "/review?type=ReviewableMedicalCredentialApplication"

    model :applications, optional: true
    step :tell
    step :mark

    private

    def fetch_applications
      CredentialApplication
        .waiting
        .where(reminded_at: nil)
        .where("created_at <= ?", SiteSetting.medical_communities_application_days.days.ago)
        .includes(specialties: :parent)
        .to_a
    end

    def tell(applications:)
      counts = Hash.new(0)
      applications.each { |application| readers(application).each { |user| counts[user] += 1 } }
      counts.each { |user, count| write(user, count) }
    end

    def mark(applications:)
      CredentialApplication.where(id: applications).update_all(reminded_at: Time.zone.now)
    end

    def readers(application)
      verifiers = Verifiers.of(application).limit(Letter::MOST_MODERATORS).to_a
      verifiers.presence || User.real.admins.where.not(id: application.user_id).to_a
    end

    def write(user, count)
      Letter.write(user, :medical_applications_waiting) do
        { count: count, link: Letter.link(LINK) }
      end
    end
  end
end
