# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    module Reviewing
      # Core reads the targets of a page of its queue at once, and has no hook for what belongs to them. Rails reads
      # each for those that have it.
      module Targets
        KINDS = %w[
          MembershipRequest
          CredentialApplication
          Appeal
          Complaint
          StandingCase
          Promotion
        ].freeze

        def viewable_by(user, order: nil, preload: true)
          preload ? super.preload(target: Targets.dossiers) : super
        end

        # @return [Array] associations
        def self.dossiers
          KINDS.flat_map { |kind| MedicalCommunities.const_get(kind)::DOSSIER }
        end
      end
    end
  end
end
