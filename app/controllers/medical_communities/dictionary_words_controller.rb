# frozen_string_literal: true

module ::MedicalCommunities
  # What a community's moderators said of words: everybody there reads it, they change it.
  class DictionaryWordsController < ::ApplicationController
    include InDictionary
    include Refusing

    requires_plugin PLUGIN_NAME
    before_action :ensure_logged_in, except: :index
    before_action :moderating, except: :index
    skip_before_action :check_xhr, only: :download

    PAGE = 50
    POLICIES = %i[
      empowered
      readable
      ingredients_named
      identifies_nobody
      ingredients_known
      has_room
      says_nothing_else
      is_new
      standing
      understood
    ].freeze

    def index
      found = words.offset(page * PAGE).limit(PAGE + 1).to_a
      render json: {
               words: serialize_data(found.first(PAGE), DictionaryWordSerializer),
               more: found.size > PAGE,
             }
    end

    def create
      wishes = given(:kind, :word, :reason, :ingredients, ingredients: [])
      DictionaryWord::Add.call(params: wishes, guardian: guardian) do |result|
        on_success { |word:| render_word(word) }
        on_model_not_found(:community) { raise Discourse::NotFound }
        on_failure { refuse(result, "dictionary", POLICIES, **values(result)) }
      end
    end

    def destroy
      DictionaryWord::End.call(params: given(:word_id, :reason), guardian: guardian) do |result|
        on_success { |word:| render_word(word) }
        on_model_not_found(:community) { raise Discourse::NotFound }
        on_model_not_found(:word) { raise Discourse::NotFound }
        on_failure { refuse(result, "dictionary", POLICIES) }
      end
    end

    def download
      send_data DictionaryWord::Export.new(community).to_csv,
                type: "text/csv; charset=utf-8",
                filename: "dictionary-#{community.id}.csv",
                disposition: "attachment"
    end

    private

    # Standing ones first, the newest on top.
    def words
      kind = DictionaryWord::KINDS.include?(params[:kind]) ? { kind: params[:kind] } : {}
      DictionaryWord
        .with_people
        .where(community: community, **kind)
        .order(Arel.sql("ended_in IS NOT NULL"), id: :desc)
    end

    def page
      params[:page].to_s.to_i.clamp(0, 10_000)
    end

    def render_word(word)
      shown = DictionaryWord.with_people.find(word.id)
      render json: { word: DictionaryWordSerializer.new(shown, root: false).as_json }
    end

    def values(result)
      unknown = result[:unknown]
      {
        most: DictionaryWord::MOST,
        unknown: Isolate.call(unknown.to_s),
        nearest: Isolate.call((unknown && Ingredients.nearest(unknown)) || "–"),
        kind: said(result[:standing]),
      }
    end

    def said(word)
      word.is_a?(DictionaryWord) ? I18n.t("medical_communities.dictionary.kinds.#{word.kind}") : ""
    end
  end
end
