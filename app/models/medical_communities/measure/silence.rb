# frozen_string_literal: true

module ::MedicalCommunities
  class Measure
    # No replies, topics and messages for a time: core's silence. Messages stop with it, see EntryPoints::Considering.
    class Silence < Effect
      def hindrance
        :silenced_already if user.silenced?
      end

      # Core leaves whom an earlier silence has run out for as they are.
      def apply(by)
        remember(user.silenced_till, until_time)
        user.update!(silenced_till: nil)
        silencer = UserSilencer.new(user, by, **options)
        silencer.silence or return false
        mail(silencer.user_history)
        true
      end

      def take_back(by)
        return true unless user && ours?(user.silenced_till)
        UserSilencer.unsilence(user, by)
        user.update!(silenced_till: was)
      end

      private

      def options
        {
          silenced_till: until_time,
          reason: reason,
          keep_posts: true,
          message: :medical_measure_silenced,
        }
      end

      # As core does: its message to a silenced person is not mailed.
      def mail(history)
        Jobs.enqueue(
          :critical_user_email,
          type: "account_silenced",
          user_id: user.id,
          user_history_id: history.id,
        )
      end
    end
  end
end
