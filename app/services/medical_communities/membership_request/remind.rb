# frozen_string_literal: true

module ::MedicalCommunities
  # Tells the moderators of a community, once, of requests that nobody has decided for days.
  class MembershipRequest::Remind
    include Service::Base

    model :membership_requests, optional: true
    step :tell
    step :mark

    private

    def fetch_membership_requests
      MembershipRequest
        .waiting
        .where(reminded_at: nil)
        .where("created_at <= ?", SiteSetting.medical_communities_request_days.days.ago)
        .includes(:community)
        .to_a
    end

    def tell(membership_requests:)
      membership_requests
        .group_by(&:community)
        .each { |community, waiting| write(community, waiting.size) if community }
    end

    def mark(membership_requests:)
      MembershipRequest.where(id: membership_requests).update_all(reminded_at: Time.zone.now)
    end

    def write(community, count)
      Letter.write_to_moderators(community, :medical_requests_waiting) do
        {
          community: Letter.name(community),
          count: count,
          link: Letter.link("/review?type=ReviewableMedicalMembershipRequest"),
        }
      end
    end
  end
end
