# frozen_string_literal: true

module ::MedicalCommunities
  # The dictionary of a community: which packs it uses, what its moderators said of words, and a search in both.
  class DictionaryController < ::ApplicationController
    include InDictionary

    requires_plugin PLUGIN_NAME

    SEARCHES_A_MINUTE = 60
    MOST_COMMUNITIES = 20

    def show
      render json: DictionaryOverview.new(community, may_moderate: access.moderate?(community)).to_h
    end

    # By POST: no word stands in an address.
    def search
      limit
      search = DictionarySearch.new(params[:q].is_a?(String) ? params[:q] : "", packs: packs)
      render json: {
               words: serialize_data(search.own_words(community), DictionaryWordSerializer),
               medicines: search.medicines.map(&:to_h),
               more: search.more?,
             }
    end

    # What the examiner takes. Its id is its content: it never changes. A composer knows no community, only the id.
    def words
      raise Discourse::NotFound if editions.none? { |edition| access.see?(edition.community) }
      response.headers["Cache-Control"] = "private, max-age=31536000, immutable"
      render json: DictionaryEdition.content_of(DictionaryEdition::PREFIX + params[:digest])
    end

    private

    # One a community.
    def editions
      found = DictionaryEdition.where(digest: params[:digest])
      found = found.where(community_id: params[:community_id]) if params[:community_id]
      found
        .select("DISTINCT ON (community_id) *")
        .includes(community: :category)
        .order(:community_id)
        .limit(MOST_COMMUNITIES)
    end

    def packs
      Charter.of(community.category_id).packs
    end

    def limit
      who = current_user&.id || request.remote_ip
      RateLimiter.new(nil, "medical-dictionary-#{who}", SEARCHES_A_MINUTE, 1.minute).performed!
    end
  end
end
