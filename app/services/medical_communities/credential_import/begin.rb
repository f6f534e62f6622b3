# frozen_string_literal: true

module ::MedicalCommunities
  # Announces a file; its pieces follow.
  class CredentialImport::Begin
    include Service::Base

    params { attribute :size, :integer }

    policy :may_administer
    model :import
    step :save

    private

    def may_administer(guardian:)
      guardian.is_admin?
    end

    def fetch_import(params:, guardian:)
      CredentialImport.new(user: guardian.user, size: params.size)
    end

    def save(import:)
      import.save!
    end
  end
end
