# frozen_string_literal: true

module ::MedicalCommunities
  class StandingCase
    # Other accounts with the licence number of whom a case is about. The number itself is never told, and of accounts
    # whose pages the reader may not see no more than how many there are.
    class SameLicence
      MOST_ACCOUNTS = 10

      # @param subject [Actor]
      # @param guardian [Guardian, nil] of who reads
      def initialize(subject, guardian = nil)
        @subject = subject
        @guardian = guardian
      end

      # @return [Hash]
      def to_h
        seen, unseen = accounts.partition { |user| @guardian.can_see_profile?(user) }
        { usernames: seen.map(&:username), more: unseen.size }
      end

      # @param user [User]
      # @return [Boolean] whether it is the same person by another account
      def include?(user)
        others(Credential.in_force).exists?(user_id: user.id)
      end

      private

      def accounts
        User
          .where(id: others(Credential).select(:user_id))
          .includes(:user_option, :user_stat)
          .order(:id)
          .limit(MOST_ACCOUNTS)
          .to_a
      end

      # Nobody's, where the subject has gone.
      def others(credentials)
        user_id = @subject&.user_id or return Credential.none
        own = credentials.where(user_id: user_id).where.not(number_digest: nil)
        credentials.where(number_digest: own.select(:number_digest)).where.not(user_id: user_id)
      end
    end
  end
end
