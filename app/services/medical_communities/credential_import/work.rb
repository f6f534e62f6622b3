# frozen_string_literal: true

module ::MedicalCommunities
  # Goes through a file from where the last attempt came to, some rows a transaction: rows and the place behind them
  # are saved together, so no row is half applied or applied twice.
  class CredentialImport::Work
    ROWS = 500
    REFUSALS = 500

    # What went wrong, without the words of a row, which the database likes to quote.
    class Stopped < StandardError
    end

    def self.later(import)
      Jobs.enqueue(Jobs::MedicalCommunities::ImportCredentials, import_id: import.id)
    end

    # @param import_id [Integer]
    def self.call(import_id)
      import = CredentialImport.find_by(id: import_id)
      new(import).call if import&.at_work?
    rescue ActiveRecord::RecordNotFound
      # Removed meanwhile.
    rescue StandardError => error
      raise Stopped, error.class.name, cause: nil
    end

    def initialize(import)
      @import = import
    end

    def call
      rows.reject { |row| row.ends <= @import.position }.each_slice(ROWS) { |some| take(some) }
      finish
    rescue CsvFile::Unreadable => unreadable
      refuse_file(unreadable)
    end

    private

    def rows
      CsvFile
        .new(
          @import.contents,
          columns: CredentialImport::Row::COLUMNS,
          required: CredentialImport::Row::REQUIRED,
        )
        .rows
        .lazy
    end

    def take(rows)
      user_ids = []
      CredentialImport.transaction do
        @import.lock!
        next if @import.position >= rows.last.ends
        batch = CredentialImport::Batch.new(@import, rows).sort
        batch.save if @import.applies?
        keep(batch.refused)
        advance(rows, batch)
        user_ids = batch.user_ids if @import.applies?
      end
      follow(user_ids)
    end

    def follow(user_ids)
      return if user_ids.empty?
      Jobs.enqueue(Jobs::MedicalCommunities::FollowCredentials, user_ids: user_ids)
    end

    def advance(rows, batch)
      repeated = batch.refused.count { |_, reason| reason == "repeated" }
      @import.update!(
        position: rows.last.ends,
        line: rows.last.line,
        rows: @import.rows + rows.size,
        accepted: @import.accepted + batch.accepted.size,
        repeated: @import.repeated + repeated,
        refused: @import.refused + batch.refused.size - repeated,
      )
    end

    def keep(refused)
      return if refused.empty?
      CredentialImport::Refusal.insert_all(
        refused.map do |row, reason|
          {
            import_id: @import.id,
            line: row.line,
            reason: reason,
            sealed_person: Keys.encrypt(row.person),
          }
        end,
      )
    end

    def finish
      CredentialImport.transaction do
        @import.lock!
        now = Time.zone.now
        next @import.update!(finished_at: now) && @import.forget_content if @import.applies?
        @import.update!(checked_at: now)
      end
    end

    # Nothing of it was applied: it was looked through from end to end before.
    def refuse_file(unreadable)
      @import.update!(problem: unreadable.reason, problem_params: unreadable.params)
      @import.forget_content
    end
  end
end
