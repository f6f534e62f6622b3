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

    before_validation { self.uuid ||= SecureRandom.uuid }

    # Bytes are read by who opens one, never by lists.
    scope :without_content, -> { select(column_names - %w[content]) }
    scope :unattached, -> { where(application_id: nil) }

    # @return [String, nil] nil: its key is gone, or it was changed
    def bytes
      Keys.ring.find(key_id)&.open_bytes(self, about: uuid)
    end

    def bytes=(plain)
      self.uuid ||= SecureRandom.uuid
      self.size = plain.bytesize
      seal(plain, Keys.ring.current)
    end

    # @param secret [Keys::Secret]
    def seal(plain, secret)
      assign_attributes(key_id: secret.id, **secret.seal_bytes(plain, about: uuid).to_h)
    end

    # @param user [User, nil]
    # @return [Symbol, nil] how this person may read it: :own, :verifier, :opening; :reason where a reason comes first
    def access(user)
      return if user.nil?
      return :own if user_id == user.id
      application && ApplicationAccess.new(application, user).kind
    end

    # Not even sealed bytes belong in an error report.
    def inspect
      "#<#{self.class} #{uuid} #{format} #{size}>"
    end
  end
end
