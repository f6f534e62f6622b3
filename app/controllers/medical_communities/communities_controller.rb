# frozen_string_literal: true

module ::MedicalCommunities
  # The directory, and each community's page in it. Whoever may not know of a community is told that there is none.
  class CommunitiesController < ::ApplicationController
    requires_plugin PLUGIN_NAME

    FILTERS = %i[q specialty_id language country closedness offers page].freeze

    def index
      directory = Directory.new(current_user)
      cards = directory.cards(filters)
      render json: {
               communities: serialize_data(cards.first(Directory::PAGE), DirectoryCardSerializer),
               more: cards.size > Directory::PAGE,
               choices: directory.choices,
             }
    end

    def show
      card = Directory.new(current_user).card(params[:id].to_i)
      raise Discourse::NotFound if card.nil?
      render_serialized(card, CommunityPageSerializer, root: "community", rules: rules(card))
    end

    private

    # Never a list or a tree, and no NUL: what the database cannot look for is not asked for.
    def filters
      FILTERS.to_h { |name| [name, params[name].is_a?(String) ? params[name].delete("\0") : nil] }
    end

    def rules(card)
      version = card.rules_version_id && RulesVersion.find(card.rules_version_id)
      return if version.nil?
      {
        id: version.id,
        number: version.number,
        html: version.cooked,
        accepted: current_user.present? && card.accepted?,
      }
    end
  end
end
