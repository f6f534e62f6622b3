# frozen_string_literal: true

module ::MedicalCommunities
  class Complaint
    # How often one person may complain in a day. Flags have core's own limits.
    class Limit
      def initialize(reporter)
        @reporter = reporter
      end

      # @param ground [String]
      # @param count [Integer] of posts
      # @return [Boolean] whether so many more may come; posts of one quarrel are one complaint
      def allows?(ground, count)
        return false if given.distinct.count("COALESCE(quarrel, id::text)") >= most
        !URGENT.include?(ground) || given.where(ground: URGENT).count + count <= most_urgent
      end

      private

      def given
        Complaint
          .where(reporter_id: @reporter.id, created_at: 1.day.ago..)
          .where.not(source: "flag")
      end

      def most
        SiteSetting.medical_communities_complaints_per_day
      end

      def most_urgent
        SiteSetting.medical_communities_urgent_complaints_per_day
      end
    end
  end
end
