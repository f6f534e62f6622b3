# frozen_string_literal: true

module ::MedicalCommunities
  # A medicine pack for administrators. `uses`: charters by id of pack;
  # `names`: of categories, by id.
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
               :communities,
               :community_names

    def default
      object.default?
    end

    def communities
      uses.size
    end

    # @return [Array<String>] of their categories
    def community_names
      uses.filter_map { |charter| @options[:names][charter.category_id] }.sort
    end

    private

    def uses
      @options[:uses].fetch(object.id, [])
    end
  end
end
