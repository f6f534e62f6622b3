# frozen_string_literal: true

module ::MedicalCommunities
  module Strikes
    # Sentences about strikes, in the language at work.
    module Words
      class << self
        # @param counting [Counting]
        # @param terms [Terms]
        # @return [String] what was counted; always true, whatever settings say
        def sentence(counting, terms)
          parts = [
            part("complaints_#{terms.count}", counting.complaints),
            part("people", counting.people),
            (part("posts", counting.posts) if terms.distinct_posts),
            part("days", terms.window_days),
          ]
          "#{parts.join}.".upcase_first
        end

        # @param strike [Strike]
        # @return [String] the ground, and the rule where one was named
        def reason(strike)
          ground = ground(strike.ground)
          rule = strike.complaint&.rule
          return ground if rule.nil?
          I18n.t("medical_communities.strike.with_rule", ground: ground, rule: Isolate.call(rule))
        end

        def ground(key)
          I18n.t("medical_communities.complaint.grounds.#{key}")
        end

        # @return [String] how to put it right
        def remedy(strike)
          I18n.t("medical_communities.strike.remedies.#{strike.ground}")
        end

        # @return [String] whether somebody has decided about the complaint
        def looked_at(strike)
          outcome = strike.complaint&.decision&.outcome == "upheld" ? "upheld" : "undecided"
          I18n.t("medical_communities.strike.looked_at.#{outcome}")
        end

        def appeal_reason(key)
          I18n.t("medical_communities.appeal.reasons.#{key}")
        end

        private

        def part(key, count)
          I18n.t("medical_communities.strike.parts.#{key}", count: count)
        end
      end
    end
  end
end
