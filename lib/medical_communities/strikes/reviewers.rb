# frozen_string_literal: true

module ::MedicalCommunities
  module Strikes
    # Who may take a strike back: those who run its community, and administrators. Nobody about themselves, and nobody
    # about what they complained of. Whom a moderator's strike is, administrators decide.
    class Reviewers
      # @param user [User]
      # @return [ActiveRecord::Relation]
      def self.other_administrators(user)
        User.real.activated.not_suspended.where(admin: true).where.not(id: user.id)
      end

      # @param strike [Strike]
      def initialize(strike)
        @strike = strike
      end

      # @param user [User, nil]
      # @return [Boolean]
      def include?(user)
        !user.nil? && !involved?(user) && in_charge?(user)
      end

      # @param user [User]
      # @return [Boolean] by what they are: the same for all strikes of a member in a community
      def in_charge?(user)
        user.admin? || (!runs?(subject) && moderates?(user))
      end

      # Nor who decided the complaint: a second person looks.
      def impartial?(user)
        include?(user) && !decided?(user)
      end

      # @return [Boolean] whether it is about this person, or they complained; costs no query
      def involved?(user)
        [@strike.subject&.user_id, @strike.reporter&.user_id].include?(user.id)
      end

      # @return [Boolean] whether this person decided about the complaint
      def decided?(user)
        @strike.complaint&.decision&.decided_by_id == user.id
      end

      # Somebody else may be away for ever: who is the only administrator decides, and that is written down.
      def only?(user)
        user&.admin? && include?(user) &&
          self.class.other_administrators(user).none? { |other| impartial?(other) }
      end

      # @return [Category, nil] whose moderators decide; nil: administrators
      def category
        @strike.community&.category unless runs?(subject)
      end

      private

      def subject
        @subject ||= @strike.subject&.user
      end

      # Also who moderates the whole forum: they are colleagues of whoever would decide.
      def runs?(user)
        !user.nil? && (user.staff? || moderates?(user))
      end

      def moderates?(user)
        @strike.community&.moderated_by?(user) || false
      end
    end
  end
end
