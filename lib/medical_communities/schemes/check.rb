# frozen_string_literal: true

module ::MedicalCommunities
  module Schemes
    MOST_SHOWN = 4
    LEAST_HIDDEN = 3

    # What can be said of a number without asking anybody. `fits`: well formed, which proves nothing about a person.
    # `doubtful`: it can be sent, people look at it. `does_not_fit`: a check digit says that it was mistyped.
    # `unreadable`: something is missing.
    #
    # `number` is the number alone, `normalised` what identifies: with council or province where a scheme has them.
    # `field` is where the sentence belongs, `reason` its key.
    Check =
      Struct.new(:state, :number, :normalised, :reason, :field, :params, keyword_init: true) do
        # @return [Boolean]
        def fits?
          state == :fits
        end

        # @return [Boolean]
        def can_be_sent?
          %i[fits doubtful].include?(state)
        end

        # @return [Boolean] of a form that the scheme knows, whether or not people have to look at it
        def known_form?
          fits? || Form::NOTES.include?(reason)
        end

        # @return [String, nil] what stays to be shown after the decision: four characters at most, and never all
        def last
          return if number.nil?
          shown = (number.length - LEAST_HIDDEN).clamp(0, MOST_SHOWN)
          number[number.length - shown, shown]
        end

        # A number must not get into an error report.
        def inspect
          "#<#{self.class} #{state} #{reason}>"
        end
        alias_method :to_s, :inspect
      end
  end
end
