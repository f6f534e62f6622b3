# frozen_string_literal: true

module ::MedicalCommunities
  # Writes how a complaint ended: to who complained; where it had hidden a post, to its author. The words of whoever
  # decided wait behind the link.
  class Complaint::TellOutcome
    include Service::Base

    LETTERS = {
      "upheld" => :medical_complaint_upheld,
      "dismissed" => :medical_complaint_dismissed,
    }.freeze
    OF_AUTHORS = {
      "upheld" => :medical_post_stays_hidden,
      "dismissed" => :medical_post_shown,
    }.freeze

    model :decision
    step :write_to_reporter
    step :write_to_authors

    private

    def fetch_decision(complaint:)
      complaint.decision
    end

    def write_to_reporter(complaint:, decision:)
      Letter.write(complaint.reporter.user, LETTERS.fetch(decision.outcome)) do
        {
          number: complaint.id,
          reason: Complaint::Notice.reason(decision.reason),
          link: Letter.link("/communities/complaints"),
        }
      end
    end

    def write_to_authors(complaint:, decision:)
      complaint
        .bundle
        .select(&:hid_at)
        .each do |one|
          next if one.post&.trashed? || said_before?(one, decision)
          Letter.write(one.subject&.user, OF_AUTHORS.fetch(decision.outcome)) do
            { link: Complaint::Notice.new(one).post_link }
          end
        end
    end

    # Several may have said the same of a post: the author learns once what became of it.
    def said_before?(complaint, decision)
      return complaint.post&.hidden? if decision.outcome == "dismissed"
      complaint.post && Complaint::Hiding.new(complaint).upheld_before?
    end
  end
end
