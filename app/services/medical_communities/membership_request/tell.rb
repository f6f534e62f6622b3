# frozen_string_literal: true

module ::MedicalCommunities
  # Writes to an applicant what was decided. The moderator's own words wait behind the link.
  class MembershipRequest::Tell
    include Service::Base

    LETTERS = {
      "approved" => :medical_request_approved,
      "declined" => :medical_request_declined,
    }.freeze

    model :decision
    step :write

    private

    def fetch_decision(membership_request:)
      membership_request.membership_decision
    end

    def write(membership_request:, decision:)
      community = membership_request.community
      Letter.write(membership_request.applicant, LETTERS.fetch(decision.outcome)) do
        {
          community: Letter.name(community),
          reason: reason(decision),
          date: Letter.day(decision.ask_again_on),
          link: Letter.link(link(decision, community)),
        }
      end
    end

    def reason(decision)
      decision.reason && I18n.t("medical_communities.membership_request.reasons.#{decision.reason}")
    end

    def link(decision, community)
      decision.outcome == "approved" ? "/communities/#{community.id}" : "/communities/my-requests"
    end
  end
end
