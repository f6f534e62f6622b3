# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    module Joining
      # Core reads the targets of a page of its queue at once, and has no hook for what belongs to them. Targets of
      # other kinds do not have these.
      module Dossiers
        WITH_REQUEST = {
          target: [
            :applicant,
            :claimed_by,
            :departures,
            { membership_decision: :decided_by },
            { specialty_claims: :specialty },
            { thread: { membership_decision: :decided_by } },
            { bars: :barred_by },
            { credentials: { specialties: :parent } },
            { community: %i[category specialty] },
          ],
        }.freeze

        def viewable_by(user, order: nil, preload: true)
          preload ? super.preload(WITH_REQUEST) : super
        end
      end
    end
  end
end
