# frozen_string_literal: true

module ::MedicalCommunities
  # Pages of a community's dictionary: to whoever may not know of the community there are none.
  module InDictionary
    private

    def community
      @community ||=
        Community
          .includes(:category)
          .find_by(id: params[:community_id])
          .tap { |found| raise Discourse::NotFound unless found && access.see?(found) }
    end

    def access
      @access ||= DictionaryAccess.new(guardian)
    end

    def moderating
      raise Discourse::NotFound unless access.moderate?(community)
    end

    # @param names [Array<Symbol>]
    def given(*names)
      params.permit(:community_id, *names).to_h.symbolize_keys
    end
  end
end
