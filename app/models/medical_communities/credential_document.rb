# frozen_string_literal: true

module ::MedicalCommunities
  # A picture or PDF that somebody sends to be verified, encrypted. It is no upload of core's: those have public
  # addresses, thumbnails and backups of their own.
  class CredentialDocument < ActiveRecord::Base
    FORMATS = %w[jpeg png webp pdf].freeze
    MOST_BYTES = 10.megabytes
    # That one application carries.
    MOST = 6

    self.table_name = "medical_credential_documents"

    belongs_to :user
    belongs_to :application,
               class_name: "MedicalCommunities::CredentialApplication",
               inverse_of: :documents,
               optional: true

    validates :format, inclusion: { in: FORMATS }
    validates :size, numericality: { greater_than: 0, less_than_or_equal_to: MOST_BYTES }

    # Bytes are read by who opens one, never by lists.
    scope :without_content, -> { select(column_names - %w[content]) }
  end
end
