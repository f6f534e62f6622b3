# frozen_string_literal: true

module ::MedicalCommunities
  # For serializers of reviewables whose target is a record of ours. Core names the id of the target after its class;
  # its client would look for a model of that name, and show no page when there is none.
  module OwnTarget
    def attributes
      super.tap { |data| data.delete(:"#{object.target_type.to_s.downcase}_id") }
    end
  end
end
