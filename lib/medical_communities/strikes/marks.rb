# frozen_string_literal: true

module ::MedicalCommunities
  module Strikes
    # What counting has to know, read in one query.
    module Marks
      ENDED = %w[dismissed withdrawn].freeze
      DECIDED_AT = "medical_complaint_decisions.created_at"
      OUTCOME = "medical_complaint_decisions.outcome"

      class << self
        # @param strikes [ActiveRecord::Relation]
        # @return [Hash] id of the subject => [Array<Mark>]
        def of_strikes(strikes)
          columns = %w[strikes.weight strikes.counted_on strikes.expires_on pardons.id]
          strikes
            .left_joins(:pardon, complaint: :decision)
            .pluck(*shared("strikes"), *columns.map { |column| "medical_#{column}" }, OUTCOME)
            .group_by(&:second)
            .transform_values { |rows| rows.map { |row| from_strike(row) } }
        end

        # What complaints would leave under other terms.
        #
        # @param complaints [ActiveRecord::Relation]
        # @param terms [Terms]
        # @return [Hash] id of the subject => [Array<Mark>]
        def of_complaints(complaints, terms)
          complaints
            .left_joins(:decision, strike: :pardon)
            .pluck(
              *shared("complaints"),
              "medical_complaints.ground",
              terms.upheld_only? ? DECIDED_AT : "medical_complaints.created_at",
              "medical_pardons.id",
              OUTCOME,
            )
            .group_by(&:second)
            .transform_values { |rows| rows.map { |row| from_complaint(row, terms) } }
        end

        private

        def shared(table)
          own = %w[id subject_id reporter_id community_id].map { |name| "medical_#{table}.#{name}" }
          own + %w[target_type target_id quarrel].map { |name| "medical_complaints.#{name}" }
        end

        def from_strike(row)
          *shared, weight, counted_on, expires_on, pardon, outcome = row
          mark(
            shared,
            outcome,
            pardon,
            weight: weight,
            counted_on: counted_on,
            expires_on: expires_on,
          )
        end

        def from_complaint(row, terms)
          *shared, ground, counted_at, pardon, outcome = row
          day = counted_at.to_date
          mark(
            shared,
            outcome,
            pardon,
            weight: terms.weight_of(ground),
            counted_on: day,
            expires_on: day + terms.strike_days,
          )
        end

        # Nobody counts against themselves: two accounts may have become one.
        def mark(shared, outcome, pardon, **rest)
          id, subject_id, reporter_id, community_id, type, target_id, quarrel = shared
          Mark.new(
            id: id,
            reporter_id: reporter_id,
            community_id: community_id,
            target: %w[post message].include?(type) ? [type, target_id] : nil,
            quarrel: quarrel,
            upheld: outcome == "upheld",
            ended: pardon.present? || ENDED.include?(outcome) || subject_id == reporter_id,
            **rest,
          )
        end
      end
    end
  end
end
