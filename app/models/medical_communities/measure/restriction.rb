# frozen_string_literal: true

module ::MedicalCommunities
  class Measure
    # The member takes no part in one community: its bar.
    class Restriction < Effect
      def hindrance
        return :nowhere if measure.community.nil?
        bars = Bar.in_force.where(community: measure.community, user: user)
        :restricted_already if bars.exists?
      end

      def apply(by)
        imposed = Bar::Impose.call(params: given, guardian: Guardian.new(by))
        return false unless imposed.success?
        measure.update!(before: { bar_id: imposed[:bar].id })
      end

      def take_back(by)
        bar = Bar.find_by(id: measure.before["bar_id"])
        return true unless bar&.in_force?
        Bar::Lift.call(params: { id: bar.id }, guardian: Guardian.new(by)).success?
      end

      private

      def given
        {
          community_id: measure.community_id,
          user_id: user.id,
          reason: measure.reason,
          words: measure.note,
          ends_on: measure.ends_on,
        }
      end
    end
  end
end
