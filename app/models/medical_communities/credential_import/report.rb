# frozen_string_literal: true

module ::MedicalCommunities
  class CredentialImport
    # The rows that were not taken, as a file: line, whom it named, why. In the language at work when it was asked for.
    class Report
      MARK = "\uFEFF"
      COLUMNS = %w[line person reason].freeze

      def initialize(import)
        @import = import
        @locale = I18n.locale
      end

      # @return [Enumerator<String>]
      def lines
        Enumerator.new do |lines|
          lines << MARK + CSV.generate_line(COLUMNS)
          @import.refusals.find_each { |refusal| lines << line(refusal) }
        end
      end

      private

      def line(refusal)
        sentence = I18n.with_locale(@locale) { refusal.sentence }
        CSV.generate_line([refusal.line, harmless(refusal.person), sentence])
      end

      # A spreadsheet program runs what begins like a formula.
      def harmless(words)
        words&.sub(/\A(?=[=+\-@\t])/, "'")
      end
    end
  end
end
