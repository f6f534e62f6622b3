# frozen_string_literal: true

module ::MedicalCommunities
  # Tells the moderators of each community, once, how many came in past its requests without what it asks for.
  class Membership::TellOfSideDoors
    include Service::Base

    model :counts, optional: true
    step :tell
    step :mark

    private

    def fetch_counts
      Membership.where(moderators_untold: true).group(:community_id).count
    end

    def tell(counts:)
      Community
        .where(id: counts.keys)
        .includes(:category)
        .each { |community| write(community, counts.fetch(community.id)) }
    end

    def mark(counts:)
      Membership.where(community_id: counts.keys, moderators_untold: true).update_all(
        moderators_untold: false,
      )
    end

    def write(community, count)
      Letter.write_to_moderators(community, :medical_side_door) do
        {
          community: Letter.name(community),
          count: count,
          link: Letter.link("/communities/#{community.id}/moderation"),
        }
      end
    end
  end
end
