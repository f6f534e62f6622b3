# frozen_string_literal: true

module ::MedicalCommunities
  # What the pages of their communities tell a member.
  class NoticesController < ::ApplicationController
    requires_plugin PLUGIN_NAME
    requires_login

    def index
      response.headers["Cache-Control"] = "no-store"
      render json: { notices: Notices.of(current_user) }
    end
  end
end
