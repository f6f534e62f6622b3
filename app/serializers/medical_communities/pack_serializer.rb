# frozen_string_literal: true

module ::MedicalCommunities
  # A medicine pack for administrators. `uses`: in how many communities each holds.
  class PackSerializer < ApplicationSerializer
    root false

    attributes :id,
               :name,
               :version,
               :date,
               :sources,
               :regions,
               :rows,
               :digest,
               :bytes,
               :languages,
               :origin,
               :default,
               :communities

    def default
      object.default?
    end

    def communities
      @options[:uses].fetch(object.id, 0)
    end
  end
end
