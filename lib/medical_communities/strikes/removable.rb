# frozen_string_literal: true

module ::MedicalCommunities
  module Strikes
    # Which of some strikes somebody may take back; Pardon::Give asks again. Who is in charge is asked once for each
    # member and community, however many strikes there are.
    class Removable
      FETCHED = [
        :pardon,
        { subject: :user },
        :reporter,
        :community,
        { complaint: :decision },
      ].freeze

      # @param user [User]
      def initialize(user)
        @user = user
        @in_charge = {}
      end

      # @param strikes [Array<Strike>]
      # @return [Array<Integer>]
      def ids(strikes)
        ActiveRecord::Associations::Preloader.new(records: strikes, associations: FETCHED).call
        strikes
          .select { |strike| strike.in_force? && may?(Reviewers.new(strike), strike) }
          .map(&:id)
      end

      private

      def may?(reviewers, strike)
        return false if reviewers.involved?(@user) || !in_charge?(reviewers, strike)
        !reviewers.decided?(@user) || alone?
      end

      def in_charge?(reviewers, strike)
        place = [strike.subject_id, strike.community_id]
        @in_charge.fetch(place) { @in_charge[place] = reviewers.in_charge?(@user) }
      end

      # Somebody else may be away for ever.
      def alone?
        return @alone if defined?(@alone)
        @alone = @user.admin? && Reviewers.other_administrators(@user).none?
      end
    end
  end
end
