# frozen_string_literal: true

module ::MedicalCommunities
  # A file of people who were verified elsewhere: received in pieces, looked through without any effect, then applied.
  # It remembers how far it came, so that a crash costs no row and makes none twice.
  class CredentialImport < ActiveRecord::Base
    MOST_BYTES = 500.megabytes
    LARGEST_CHUNK = 4.megabytes
    # For the report of refused rows, and for one that nobody finished.
    DAYS_KEPT = 30

    self.table_name = "medical_credential_imports"

    belongs_to :user, optional: true
    has_many :chunks,
             class_name: "MedicalCommunities::CredentialImport::Chunk",
             foreign_key: :import_id,
             inverse_of: :import,
             dependent: :delete_all
    has_many :refusals,
             class_name: "MedicalCommunities::CredentialImport::Refusal",
             foreign_key: :import_id,
             inverse_of: :import,
             dependent: :delete_all

    validates :size, numericality: { greater_than: 0, less_than_or_equal_to: MOST_BYTES }

    scope :at_work,
          -> do
            where(problem: nil, finished_at: nil).where("received = size").where(
              "checked_at IS NULL OR applying_at IS NOT NULL",
            )
          end

    # @return [String] receiving, checking, checked, applying, done, or refused: the file as a whole
    def state
      return "refused" if problem
      return "done" if finished_at
      return "applying" if applying_at
      return "checked" if checked_at
      received < size ? "receiving" : "checking"
    end

    # @return [Boolean] whether rows have an effect
    def applies?
      state == "applying"
    end

    # @return [Boolean] whether the job has something to do
    def at_work?
      %w[checking applying].include?(state)
    end

    # From the first row on again, with no refusals.
    def rewind
      refusals.delete_all
      forget_digests
      assign_attributes(position: 0, line: 0, rows: 0, accepted: 0, repeated: 0, refused: 0)
    end

    # What the file holds is needed no longer.
    def forget_content
      chunks.delete_all
      forget_digests
    end

    # @return [Enumerator<String>] its bytes, one piece in memory at a time
    def contents
      starts = chunks.order(:start).pluck(:start)
      Enumerator.new do |pieces|
        starts.each { |start| pieces << chunks.find_by!(start: start).content }
      end
    end

    private

    def forget_digests
      DB.exec("DELETE FROM medical_credential_import_digests WHERE import_id = ?", id)
    end
  end
end
