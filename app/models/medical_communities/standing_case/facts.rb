# frozen_string_literal: true

module ::MedicalCommunities
  class StandingCase
    # What stands beside a case: who complained, how together, and how often others saw it as they did; other accounts
    # with the same licence number. Facts: nothing is hidden by them, and nothing weighs more or less.
    class Facts
      # Within so many hours everything arrived at once.
      BURST = 24
      MOST_ACCOUNTS = 10

      # @param standing_case [StandingCase]
      def initialize(standing_case)
        @case = standing_case
      end

      # @return [Hash]
      def to_h
        {
          reporters: reporters.size,
          burst: burst,
          together: together,
          same_address: same_address,
          accuracy: accuracy,
          same_licence: same_licence,
        }
      end

      private

      def strikes
        @strikes ||= @case.strikes.in_force.pluck(:reporter_id, :created_at)
      end

      def reporters
        @reporters ||= strikes.map(&:first).uniq
      end

      # @return [Integer, nil] hours between the first and the last, rounded up; nil: they came apart
      def burst
        return if strikes.size < 2
        first, last = strikes.map(&:last).minmax
        hours = ((last - first) / 1.hour).ceil
        [hours, 1].max if hours <= BURST
      end

      # @return [Integer] other members of whom at least two of these people complained too
      def together
        Complaint
          .where(reporter_id: reporters)
          .where.not(subject_id: [nil, @case.subject_id])
          .group(:subject_id)
          .having("COUNT(DISTINCT reporter_id) > 1")
          .count
          .size
      end

      # @return [Integer] of these people, how many share an address of the network with another of them
      def same_address
        users = User.where(id: Actor.where(id: reporters).select(:user_id))
        addresses = users.pluck(:id, :ip_address, :registration_ip_address)
        pairs = addresses.flat_map { |id, *ips| ips.compact.map { |ip| [ip.to_s, id] }.uniq }
        pairs
          .group_by(&:first)
          .values
          .select { |same| same.size > 1 }
          .flatten(1)
          .map(&:last)
          .uniq
          .size
      end

      # @return [Hash] of what these people complained of before: how much was decided, how much of it upheld
      def accuracy
        outcomes =
          ComplaintDecision
            .joins(:complaint)
            .where(outcome: %w[upheld dismissed])
            .where(medical_complaints: { reporter_id: reporters })
            .group(:outcome)
            .count
        { upheld: outcomes.fetch("upheld", 0), decided: outcomes.values.sum }
      end

      # @return [Array<String>] usernames
      def same_licence
        user_id = @case.subject.user_id or return []
        digests = Credential.where(user_id: user_id).where.not(number_digest: nil)
        others = Credential.where(number_digest: digests.select(:number_digest))
        User
          .where(id: others.where.not(user_id: user_id).select(:user_id))
          .order(:id)
          .limit(MOST_ACCOUNTS)
          .pluck(:username)
      end
    end
  end
end
