# frozen_string_literal: true

module ::MedicalCommunities
  # The data of one held text's page: what became of it, the note, and the text to take back.
  class HeldPostsController < ::ApplicationController
    SERIALIZERS = { HeldPost => HeldPostSerializer, PendingEdit => PendingEditSerializer }.freeze

    requires_plugin PLUGIN_NAME
    # Not core's `requires_login`: it answers a link from a mail before the page is there to ask for the log-in.
    before_action :ensure_logged_in

    def show
      render_held(held_text)
    end

    # For the composer: which edit waits that this person has written.
    def edit_of
      waiting = PendingEdit.reviewables(params[:post_id], current_user.id).pick(:id)
      render json: { id: waiting }
    end

    # Its author takes it back before anybody has decided.
    def destroy
      raise Discourse::NotFound unless held_text.author?(current_user)
      held_text.reviewable.perform(current_user, held_text.class::ACTIONS[:withdraw])
      render_held(HeldText.find_by_id(params[:id]))
    rescue Reviewable::InvalidAction
      raise Discourse::InvalidAccess
    end

    private

    # Whoever may not read it is told nothing, not even that it is there.
    def held_text
      @held_text ||=
        HeldText
          .find_by_id(params[:id])
          .tap { |found| raise Discourse::NotFound unless found&.readable_by?(current_user) }
    end

    def render_held(text)
      response.headers["Cache-Control"] = "no-store"
      render_serialized(text.whole, SERIALIZERS.fetch(text.class), root: "held_post")
    end
  end
end
