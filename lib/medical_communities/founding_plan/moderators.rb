# frozen_string_literal: true

module ::MedicalCommunities
  class FoundingPlan
    # Who is asked to run it. Those who do so already in an adopted group go on while they have not answered.
    class Moderators < Part
      def problems
        return problem(:moderators, "no_moderator") if people.size < names.size
        return problem(:term_ends_on, "term") if wishes.term_ends_on.present? && !later?
        (wishes.powers - Mandate::POWERS).any? ? problem(:powers, "powers") : {}
      end

      def changes
        sentences = []
        sentences << tell("moderators_asked", people: people.map { "@#{_1.username}" }) if new.any?
        sentences << tell("moderators_stay", people: stay.map { "@#{_1.username}" }) if stay.any?
        sentences << tell("moderators_none") if new.none? && stay.none?
        sentences
      end

      def carry_out(made)
        community_id = made.dig("community", "id")
        new.each { |user| ask(community_id, user) }
        stay.each do |user|
          ask(community_id, user, answer_by: Mandate::DAYS_TO_ANSWER.days.from_now)
        end
      end

      private

      def later?
        wishes.term.nil? ? false : wishes.term > Time.zone.today
      end

      def people
        @people ||= User.human_users.not_staged.where(username_lower: names).order(:username).to_a
      end

      def names
        wishes.moderators.map { |name| User.normalize_username(name.to_s) }.uniq
      end

      def stay
        @stay ||= plan.part(ModeratorGroup).group&.human_users&.order(:username).to_a
      end

      def new
        people - stay
      end

      def ask(community_id, user, answer_by: nil)
        Mandate.create!(
          community_id: community_id,
          user: user,
          offered_by: founder,
          powers: wishes.powers.presence || Mandate::POWERS,
          starts_on: Time.zone.today,
          ends_on: wishes.term,
          answer_by: answer_by,
        )
      end
    end
  end
end
