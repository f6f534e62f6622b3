# frozen_string_literal: true

module ::MedicalCommunities
  class StandingCase
    # What one person may decide in a case, what is suggested, and why it was not done.
    class Choices
      WORDS = "medical_communities.standing_case"

      # @param decided [Service::Base::Context] of Measure::Take
      # @return [String]
      def self.sentence(decided)
        failed = Hurdle.of(decided, %i[open about_another in_charge offered])
        not_read = "words" if decided["result.contract.default"]&.failure?
        I18n.t("#{WORDS}.not_done.#{failed || decided[:hindrance] || not_read || "failed"}")
      end

      # @param standing_case [StandingCase]
      # @param guardian [Guardian]
      def initialize(standing_case, guardian)
        @case = standing_case
        @guardian = guardian
      end

      # @return [Array<String>] of Measure::KINDS, from the mildest
      def kinds
        user = @case.subject&.user
        return ["dismissed"] if user.nil?
        [
          "dismissed",
          "warned",
          ("restricted" if communities.any?),
          ("silenced" if @guardian.can_silence_user?(user)),
          ("suspended" if @guardian.can_suspend?(user)),
          ("ban-proposed" unless @guardian.is_admin?),
        ].compact
      end

      # @return [String, nil] the next step of the ladder, should it be this person's to decide
      def suggested
        ([ladder.suggested] & kinds).first
      end

      # @return [Ladder]
      def ladder
        @ladder ||= Ladder.new(@case)
      end

      # @return [Array<Community>] where this person may restrict the member
      def communities
        @communities ||=
          Community
            .where(id: [@case.community_id, *@case.strikes.distinct.pluck(:community_id)].compact)
            .includes(:category)
            .select { |community| restrictable?(community) }
      end

      # @return [Hash] reason => words to the member, in the member's language
      def canned
        I18n.with_locale(@case.subject&.user&.effective_locale || I18n.locale) do
          Measure::REASONS.keys.to_h { |reason| [reason, Measure.remedy(reason)] }
        end
      end

      private

      def restrictable?(community)
        member = @case.subject&.user
        community.joinable? && community.moderated_by?(@guardian.user) &&
          !community.moderated_by?(member) &&
          Powers.include?(@guardian.user, community.category_id, "bar")
      end
    end
  end
end
