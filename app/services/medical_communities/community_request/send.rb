# frozen_string_literal: true

module ::MedicalCommunities
  # Someone asks for a community that there is not yet, and says why.
  class CommunityRequest::Send
    include Service::Base

    params do
      attribute :name, :string
      attribute :reasons, :string
      attribute :specialty_id, :integer
      attribute :country, :string
      attribute :language, :string

      before_validation do
        self.name = name&.squish
        self.reasons = reasons&.strip
        self.country = country.presence&.upcase
        self.language = language.presence
      end

      validates :name, length: { in: CommunityRequest::NAME }
      validates :reasons, presence: true, length: { maximum: CommunityRequest::MOST_WORDS }
      validates :country, format: /\A[A-Z]{2}\z/, allow_nil: true
      validates :language, inclusion: { in: Specialty::LANGUAGES }, allow_nil: true

      validate do
        known = specialty_id.nil? || Specialty.exists?(id: specialty_id)
        errors.add(:specialty_id, :invalid) unless known
      end
    end

    policy :none_waits

    try(ActiveRecord::RecordNotUnique) do
      transaction do
        step :record
        step :open_when_signed
      end
    end

    private

    def none_waits(guardian:)
      CommunityRequest.waiting.where(user_id: guardian.user.id).none?
    end

    def record(params:, guardian:)
      context[:community_request] = CommunityRequest.create!(
        author: guardian.user,
        **params.slice(:name, :reasons, :specialty_id, :country, :language),
      )
    end

    # A forum may want no co-signers at all.
    def open_when_signed(community_request:)
      return if community_request.signatures_missing > 0
      ReviewableMedicalCommunityRequest.open(community_request)
    end
  end
end
