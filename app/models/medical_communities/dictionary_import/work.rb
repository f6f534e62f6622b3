# frozen_string_literal: true

module ::MedicalCommunities
  # Brings an import to its end, as whoever brought the file: who may no longer do so changes nothing.
  module DictionaryImport::Work
    # What went wrong, without the words of a row, which the database likes to quote.
    class Stopped < StandardError
    end

    class << self
      # @param import_id [Integer]
      def call(import_id)
        import = DictionaryImport.find_by(id: import_id)
        work(import) if import&.content && import.user
      rescue StandardError => error
        raise Stopped, error.class.name, cause: nil
      end

      private

      def work(import)
        result =
          DictionaryWord::Import.call(
            params: {
              community_id: import.community_id,
              dry_run: import.dry_run,
            },
            guardian: import.user.guardian,
            content: import.content,
            progress: ->(done) { import.tell(done) },
          )
        I18n.with_locale(import.user.effective_locale) do
          import.finish(DictionaryImport::Outcome.of(result))
        end
      end
    end
  end
end
