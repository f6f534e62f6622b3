# frozen_string_literal: true

module ::MedicalCommunities
  class Measure
    # What a measure changes for the member, and how it is taken back. This one changes nothing: the member is written
    # to, or not.
    class Effect
      # @param measure [Measure]
      # @return [Effect]
      def self.of(measure)
        kinds = { "restricted" => Restriction, "silenced" => Silence, "suspended" => Suspension }
        kinds.fetch(measure.kind, self).new(measure)
      end

      def initialize(measure)
        @measure = measure
      end

      # @return [Symbol, nil] why it cannot be: somebody has decided the same elsewhere
      def hindrance
      end

      # @param by [User]
      # @return [Boolean] whether it is done
      def apply(by)
        true
      end

      # What others have decided since then stays.
      #
      # @param by [User]
      # @return [Boolean] whether nothing of it is left
      def take_back(by)
        true
      end

      private

      attr_reader :measure

      # Until it is written nobody else gives a penalty, or takes one back. Gone: nil.
      def user
        @user ||= User.lock.find_by(id: measure.standing_case.subject.user_id)
      end

      # Its last day counts.
      def until_time
        measure.ends_on && (measure.ends_on + 1).in_time_zone
      end

      def remember(was, set)
        measure.update!(before: { was: Measure.moment(was), set: Measure.moment(set) })
      end

      # @return [Boolean] whether it is still as this measure left it
      def ours?(time)
        measure.before["set"] == Measure.moment(time)
      end

      def was
        measure.before["was"]&.then { |time| Time.zone.parse(time) }
      end

      def reason
        I18n.with_locale(user.effective_locale) { Measure.reason(measure.reason) }
      end
    end
  end
end
