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
               :packs,
               :default_packs,
               :exceptions,
               :moderating_groups,
               :unchecked,
               :counts,
               :exception_counts,
               :id,
               :joinable,
               :closedness,
               :specialty_id,
               :country,
               :language,
               :offers,
               :join_rules,
               :parent_id,
               :inherits,
               :inherited,
               :powers,
               :ladder,
               :member_group,
               :moderator_group,
               :members,
               :mandates,
               :founded,
               :lost,
               :leaks

    # @return [Hash, nil] nil: it was deleted while the plugin did not look
    def category
      object.category && { id: category_id, color: object.category.color, path: path }
    end

    # @return [Array<String>] ids of those that hold where none are chosen
    def default_packs
      Packs.default_for(language: object.language, country: object.country)
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

    def exception_counts
      @options[:exception_counts].fetch(category_id, [])
    end

    def joinable
      object.joinable?
    end

    # @return [Hash] what it takes from above => the names of the category of the community that decides it
    def inherited
      object
        .inherits
        .filter_map do |heirloom|
          from = board.origin(object, heirloom)
          [heirloom, named(from)] unless from == object
        end
        .to_h
    end

    def powers
      object.approved_powers
    end

    def member_group
      group(object.member_group)
    end

    def moderator_group
      group(object.moderator_group)
    end

    def members
      board.members(object)
    end

    def mandates
      board
        .mandates(object)
        .filter_map do |mandate|
          mandate.user &&
            {
              id: mandate.id,
              username: mandate.user.username,
              state: mandate.state,
              ends_on: mandate.ends_on,
              answer_by: mandate.answer_by,
            }
        end
    end

    def founded
      board.founded?(object)
    end

    def leaks
      board.leaks(object)
    end

    # @return [Hash] what was deleted => its name, as far as it is known
    def lost
      gone =
        %i[member_group moderator_group].select do |place|
          object[:"#{place}_id"] && !object.public_send(place)
        end
      object.lost.merge(gone.to_h { |place| [place.to_s, ""] })
    end

    private

    def board
      @options[:board]
    end

    def group(group)
      group && { id: group.id, name: group.name }
    end

    def named(community)
      community.category&.name.to_s
    end

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
