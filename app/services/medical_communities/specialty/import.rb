# frozen_string_literal: true

module ::MedicalCommunities
  # Adds and changes specialties by a CSV file, or says what it would do. Deletes none. All of it or nothing where the
  # file cannot be read; else each row by itself.
  class Specialty::Import
    include Service::Base

    MOST_BYTES = 1.megabyte
    MOST_ROWS = 2000
    COLUMNS = ["key", "parent", *Specialty::LANGUAGES].freeze

    params { attribute :dry_run, :boolean, default: true }

    policy :may_administer
    policy :small_enough
    model :rows, optional: true
    policy :few_enough

    transaction do
      model :outcomes, optional: true
      step :take_back
    end

    step :log

    private

    def may_administer(guardian:)
      guardian.is_admin?
    end

    def small_enough(content:)
      content.bytesize <= MOST_BYTES
    end

    def fetch_rows(content:)
      CsvFile.new([content], columns: COLUMNS, required: %w[key en]).rows.first(MOST_ROWS + 1)
    end

    def few_enough(rows:)
      rows.size <= MOST_ROWS
    end

    def fetch_outcomes(rows:)
      Specialty::ImportedRows.new(rows).save
    end

    # A dry run does all the work, so that it promises what will happen.
    def take_back(params:)
      raise ActiveRecord::Rollback if params.dry_run
    end

    def log(params:, outcomes:, guardian:)
      return if params.dry_run
      counts = outcomes.map { |row| row[:outcome] }.tally
      StaffActionLogger.new(guardian.user).log_custom("medical_specialty_import", counts)
    end
  end
end
