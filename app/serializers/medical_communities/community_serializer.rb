# frozen_string_literal: true

module ::MedicalCommunities
  # A community for administrators. Reads what Community::List fetched, never the database.
  class CommunitySerializer < ApplicationSerializer
    attributes :category_id,
               :category,
               :preset,
               :preset_known,
               :mode,
               :severities,
               :moderating_groups,
               :unchecked,
               :counts

    # @return [Hash, nil] nil: it was deleted while the plugin did not look
    def category
      object.category && { id: category_id, color: object.category.color, path: path }
    end

    def preset_known
      !Preset.find(object.preset).nil?
    end

    def moderating_groups
      (object.category&.moderating_groups || []).map do |group|
        group.full_name.presence || group.name
      end
    end

    def unchecked
      @options[:unchecked]
        .below(category_id)
        .map { |category| { id: category.id, name: category.name, color: category.color } }
    end

    def counts
      @options[:counts].fetch(category_id, [])
    end

    private

    def category_id
      object.category_id
    end

    # Names from the outermost category to this one.
    def path
      names = []
      category = object.category
      while category
        names.unshift(category.name)
        category = category.parent_category
      end
      names
    end
  end
end
