# frozen_string_literal: true

module ::MedicalCommunities
  # Writes to administrators that a case waits: a link and whom it is about, nothing of what was said. Once.
  class StandingCase::Tell
    include Service::Base

    WAY = "/review?type=ReviewableMedicalStandingCase"

    model :standing_case
    model :user
    step :write

    private

    def fetch_standing_case(id:)
      StandingCase.open.includes(:subject).find_by(id: id)
    end

    def fetch_user(standing_case:)
      standing_case.subject.user
    end

    # Never to whom it is about.
    def write(standing_case:, user:)
      if StandingCase
           .where(id: standing_case.id, told_at: nil)
           .update_all(told_at: Time.zone.now)
           .zero?
        return
      end
      User
        .real
        .activated
        .where(admin: true)
        .where.not(id: user.id)
        .limit(Letter::MOST_MODERATORS)
        .each { |admin| write_to(admin, standing_case, user) }
    end

    def write_to(admin, standing_case, user)
      Letter.write(admin, :medical_standing_review) do
        {
          username: Isolate.call("@#{user.username}"),
          count: Isolate.call(standing_case.count),
          link: Letter.link(WAY),
        }
      end
    end
  end
end
