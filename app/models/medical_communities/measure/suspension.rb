# frozen_string_literal: true

module ::MedicalCommunities
  class Measure
    # Nobody logs in: core's suspension. Core mails what it is about, as a message could not be read.
    class Suspension < Effect
      # As long as core's own "for ever".
      FOR_EVER = 1000.years

      def hindrance
        :suspended_already if user.suspended?
      end

      def apply(by)
        till = until_time || FOR_EVER.from_now.change(usec: 0)
        remember(user.suspended_till, till)
        measure.update!(before: measure.before.merge(at: Measure.moment(user.suspended_at)))
        UserSuspender.new(
          user,
          suspended_till: till,
          reason: reason,
          by_user: by,
          message: remedy,
        ).suspend
        true
      end

      # Core has no service for it: its controller does the same.
      def take_back(by)
        return true unless user && ours?(user.suspended_till)
        user.update!(suspended_till: was, suspended_at: measure.before["at"])
        StaffActionLogger.new(by).log_user_unsuspend(user)
        DiscourseEvent.trigger(:user_unsuspended, user: user)
        true
      end

      private

      # Core puts the reason before it.
      def remedy
        I18n.with_locale(user.effective_locale) { Measure.remedy(measure.reason) }
      end
    end
  end
end
