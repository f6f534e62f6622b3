# frozen_string_literal: true

module ::MedicalCommunities
  class StandingCase
    # What stands beside a case: who complained, how together, and how often others saw it as they did; other accounts
    # with the same licence number. Facts: nothing is hidden by them, and nothing weighs more or less.
    class Facts
      # Within so many hours everything arrived at once.
      BURST = 24

      # @param standing_case [StandingCase]
      # @param counting [Strikes::Counting] what the case counts now: these are facts about the same
      # @param guardian [Guardian] of who reads
      def initialize(standing_case, counting:, guardian:)
        @case = standing_case
        @counting = counting
        @guardian = guardian
      end

      # @return [Hash]
      def to_h
        {
          reporters: reporters.size,
          burst: burst,
          together: together,
          same_address: same_address,
          accuracy: accuracy,
          same_licence: SameLicence.new(@case.subject, @guardian).to_h,
        }
      end

      private

      def reporters
        @reporters ||= @counting.counted.map(&:reporter_id).uniq
      end

      def complaint_ids
        @complaint_ids ||= Strike.where(id: @counting.counted.map(&:id)).pluck(:complaint_id)
      end

      # When people complained, not when it was counted: settings may count only what was upheld.
      #
      # @return [Integer, nil] hours between the first and the last, rounded up; nil: they came apart
      def burst
        return if complaint_ids.size < 2
        first, last = Complaint.where(id: complaint_ids).pick("MIN(created_at)", "MAX(created_at)")
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
        alike = pairs.group_by(&:first).values.select { |same| same.size > 1 }
        alike.flatten(1).map(&:last).uniq.size
      end

      # @return [Hash] of what else these people complained of: how much was decided, how much of it upheld
      def accuracy
        outcomes =
          ComplaintDecision
            .joins(:complaint)
            .where(outcome: %w[upheld dismissed])
            .where(medical_complaints: { reporter_id: reporters })
            .where.not(complaint_id: complaint_ids)
            .group(:outcome)
            .count
        { upheld: outcomes.fetch("upheld", 0), decided: outcomes.values.sum }
      end
    end
  end
end
