# frozen_string_literal: true

module ::MedicalCommunities
  module Schemes
    # Looks at one number. The browser does the same in lib/schemes/check-number.ts; test/contracts/schemes.json says
    # what both answer.
    class Checking
      LONGEST_TYPED = 300

      # @param definition [Definition]
      # @param typed [String, Hash] a Hash has `number` and the scheme's fields; a String may have them in this order
      #   with bars between
      def initialize(definition, typed)
        @definition = definition
        @values = values_of(typed)
      end

      # @return [Check]
      def check
        return answer(:unreadable, reason: "long") if @values["number"].length > LONGEST_TYPED
        @number = normalised
        return answer(:unreadable, reason: "empty") if @number.empty?
        return answer(:unreadable, reason: "long") if @number.length > Pattern::LONGEST
        check_fields || check_number
      end

      private

      def values_of(typed)
        names = ["number", *@definition.fields.map(&:name)]
        return typed_apart(names, typed) unless typed.is_a?(Hash)
        names.to_h { |name| [name, readable(typed[name] || typed[name.to_sym])] }
      end

      def typed_apart(names, typed)
        parts = names.one? ? [typed] : readable(typed).split("|")
        names.zip(parts).to_h { |name, part| [name, readable(part)] }
      end

      def readable(text)
        text.to_s.dup.force_encoding(Encoding::UTF_8).scrub
      end

      def normalised
        number = Normalise.number(@values["number"], keep: @definition.keep)
        prefix = @definition.prefixes.find { |one| one.in?(number) }
        prefix ? prefix.taken_from(number) : number
      end

      def check_fields
        @definition.fields.each do |field|
          reason = field.reason_against(value(field))
          return answer(:unreadable, reason: reason, field: field.name) if reason
        end
        nil
      end

      def value(field)
        field.value(@values[field.name])
      end

      def check_number
        return answer(@definition.failing, reason: "stand_in") if @definition.stand_in?(@number)
        like = @definition.forms.select { |form| form.like?(@number) }
        form = like.find { |one| one.fits?(@number) }
        return of_form(form) if form
        like.any? ? slip(like.first) : answer(@definition.failing, **why_not)
      end

      def of_form(form)
        form.note ? answer(:doubtful, reason: form.note) : answer(:fits)
      end

      def slip(form)
        return answer(:does_not_fit, reason: "checksum") unless form.last_digit_checked?
        answer(
          :does_not_fit,
          reason: "last_digit",
          params: {
            expected: form.pattern.lengths.max.to_s,
          },
        )
      end

      def why_not
        other_alphabet || nearly || length || digits ||
          { reason: "form", params: { example: @definition.example } }
      end

      def other_alphabet
        swapped = LookAlikes.swap(@number, @definition.letters)
        return if swapped == @number || @definition.forms.none? { |form| form.like?(swapped) }
        { reason: "look_alike", params: { suggestion: swapped } }
      end

      def nearly
        found = @definition.nearly.find { |one| one[:pattern].match?(@number) }
        found && { reason: found[:reason], params: { expected: @definition.length } }
      end

      def length
        return if @definition.lengths.cover?(@number.length)
        { reason: "length", params: { expected: @definition.length, typed: @number.length.to_s } }
      end

      def digits
        return unless @definition.digits_only? && @number.match?(/[^0-9]/)
        { reason: "digits", params: {} }
      end

      def answer(state, reason: nil, field: "number", params: {})
        Check.new(
          state: state,
          number: @number,
          normalised: @number && [@number, *identifying].join("|"),
          reason: reason,
          field: field,
          params: params,
        )
      end

      def identifying
        @definition.fields.select(&:identifies?).map { |field| value(field).upcase }
      end
    end
  end
end
