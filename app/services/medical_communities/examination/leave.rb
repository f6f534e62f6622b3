# frozen_string_literal: true

module ::MedicalCommunities
  # A person leaves a post as it is and says why.
  class Examination::Leave
    include ::Service::Base

    params do
      attribute :reason, :string
      before_validation { self.reason = reason&.strip }
      validates :reason, presence: true, length: { maximum: Examination::REASON_LENGTH }
    end

    step :record
    step :decide

    private

    def record(reviewable:, params:)
      reviewable.target.update!(reason: params.reason)
    end

    def decide
      context[:becomes] = :rejected
    end
  end
end
