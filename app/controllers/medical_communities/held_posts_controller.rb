# frozen_string_literal: true

module ::MedicalCommunities
  # The data of one held post's page: what became of it, the note, and the text to take back.
  class HeldPostsController < ::ApplicationController
    requires_plugin PLUGIN_NAME
    # Not core's `requires_login`: it answers a link from a mail before the page is there to ask for the log-in.
    before_action :ensure_logged_in

    # Whoever may not read it is told nothing, not even that it is there.
    def show
      held_post = HeldPost.find_by_id(params[:id])
      raise Discourse::NotFound unless held_post&.readable_by?(current_user)
      response.headers["Cache-Control"] = "no-store"
      render_serialized(held_post, HeldPostSerializer, root: "held_post")
    end
  end
end
