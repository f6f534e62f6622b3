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
        was = Belonging.of(user, measure.community)
        imposed = Bar::Impose.call(params: given, guardian: Guardian.new(by))
        return false unless imposed.success?
        measure.update!(before: was.merge(bar_id: imposed[:bar].id))
      end

      # Whoever lifted the bar has decided what holds; where it ran out, nobody has.
      def take_back(by)
        bar = Bar.lock.find_by(id: measure.before["bar_id"])
        return true if bar.nil? || bar.lifted_by_id
        return false if bar.in_force? && !lift(bar, by)
        Belonging.new(bar).put_back(measure.before, by: by)
        true
      end

      private

      def lift(bar, by)
        Bar::Lift.call(params: { id: bar.id }, guardian: Guardian.new(by)).success?
      end

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
