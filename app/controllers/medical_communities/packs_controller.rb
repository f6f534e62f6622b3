# frozen_string_literal: true

module ::MedicalCommunities
  # Medicine packs that administrators uploaded, for composers: public facts, for those who may see the forum.
  class PacksController < ::ApplicationController
    requires_plugin PLUGIN_NAME

    # Its address names its content: it never changes.
    def show
      content = Packs.content(params[:ref])
      raise Discourse::NotFound if content.nil?
      response.headers["Cache-Control"] = "private, max-age=31536000, immutable"
      render json: content
    end
  end
end
