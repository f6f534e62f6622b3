# frozen_string_literal: true

module ::MedicalCommunities
  # What members asked for and administrators approved, as long as nobody has founded it: the form comes filled in.
  class WantedCommunities
    # Whoever has not founded it by then has done it in another way.
    DAYS = 180

    # @return [Array<Hash>]
    def all
      requests.map do |request|
        {
          id: request.id,
          name: request.name,
          specialty_id: request.specialty_id,
          country: request.country,
          language: request.language,
          author: request.author&.username,
        }
      end
    end

    private

    def requests
      CommunityRequest
        .joins(:community_decision)
        .where(medical_community_decisions: { outcome: "approved" })
        .where("medical_community_requests.closed_at > ?", DAYS.days.ago)
        .where.not(id: founded)
        .includes(:author)
        .order(:id)
    end

    def founded
      Founding.where.not(community_request_id: nil).select(:community_request_id)
    end
  end
end
