# frozen_string_literal: true

module ::MedicalCommunities
  # Reminds members whose time to verify runs out. A run that was missed is made good by the next one; nobody is
  # reminded of the same step twice.
  class Deadline::Remind
    include Service::Base

    MOST = 2000

    model :memberships, optional: true
    step :remind

    private

    def fetch_memberships
      today = Time.zone.today
      Membership
        .unverified
        .where(verify_by: today..(today + Deadline::REMINDERS.max))
        .where("NOT EXISTS (#{reminded})")
        .includes(:user, community: :category)
        .order(:verify_by, :id)
        .limit(MOST)
        .to_a
    end

    # Of the step that is at hand now.
    def reminded
      steps = Deadline::REMINDERS.sort
      step =
        steps.map do |days|
          "WHEN medical_memberships.verify_by - CURRENT_DATE <= #{days} THEN #{days}"
        end
      DeadlineReminder
        .where("medical_deadline_reminders.membership_id = medical_memberships.id")
        .where("medical_deadline_reminders.verify_by = medical_memberships.verify_by")
        .where("days <= CASE #{step.join(" ")} ELSE 0 END")
        .to_sql
    end

    def remind(memberships:)
      memberships.each { |membership| write(membership) if note(membership) }
    end

    # @return [Boolean] whether nobody was quicker
    def note(membership)
      left = Deadline.days_left(membership.verify_by)
      days = Deadline::REMINDERS.sort.find { |step| left <= step }
      DeadlineReminder.insert_all(
        [
          {
            membership_id: membership.id,
            verify_by: membership.verify_by,
            days: days,
            created_at: Time.zone.now,
          },
        ],
        unique_by: %i[membership_id verify_by days],
        record_timestamps: false,
      ).any?
    end

    def write(membership)
      community = membership.community
      Letter.write(membership.user, :medical_time_to_verify) do
        {
          community: Letter.name(community),
          date: Letter.day(membership.verify_by),
          days: Deadline.days_left(membership.verify_by),
          link: Letter.link(community.category&.url.to_s),
        }
      end
    end
  end
end
