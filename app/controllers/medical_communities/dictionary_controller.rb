# frozen_string_literal: true

module ::MedicalCommunities
  # The dictionary of a community: which packs it uses, what its moderators said of words, and a search in both.
  class DictionaryController < ::ApplicationController
    include InDictionary

    requires_plugin PLUGIN_NAME

    SEARCHES_A_MINUTE = 60

    def show
      render json: DictionaryOverview.new(community, may_moderate: access.moderate?(community)).to_h
    end

    # By POST: no word stands in an address.
    def search
      limit
      search = DictionarySearch.new(params[:q].is_a?(String) ? params[:q] : "", packs: packs)
      render json: { medicines: search.medicines.map(&:to_h), more: search.more? }
    end

    # What the examiner takes. Its id is its content: it never changes.
    def words
      id = DictionaryEdition::PREFIX + params[:digest]
      known = DictionaryEdition.exists?(community: community, digest: params[:digest])
      raise Discourse::NotFound unless known
      response.headers["Cache-Control"] = "private, max-age=31536000, immutable"
      render json: DictionaryEdition.content_of(id)
    end

    private

    def packs
      DictionaryOverview.packs_of(Charter.of(community.category_id))
    end

    def limit
      who = current_user&.id || request.remote_ip
      RateLimiter.new(nil, "medical-dictionary-#{who}", SEARCHES_A_MINUTE, 1.minute).performed!
    end
  end
end
