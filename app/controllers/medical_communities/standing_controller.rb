# frozen_string_literal: true

module ::MedicalCommunities
  # "My standing": a member's own strikes, and appeals.
  class StandingController < ::ApplicationController
    include Refusing

    requires_plugin PLUGIN_NAME
    before_action :ensure_logged_in, :keep_private

    def show
      render_standing
    end

    def appeal
      given = { strike_id: params[:id], words: params[:words] }
      Appeal::Submit.call(params: given, guardian: guardian) do |result|
        on_success { render_standing }
        on_model_not_found(:strike) { raise Discourse::NotFound }
        on_failure { refuse(result, "appeal", %i[in_force first_time in_time]) }
      end
    end

    def withdraw
      Appeal::Withdraw.call(params: { id: params[:id] }, guardian: guardian) do |result|
        on_success { render_standing }
        on_model_not_found(:appeal) { raise Discourse::NotFound }
        on_failure { refuse(result, "appeal", %i[waiting]) }
      end
    end

    private

    def render_standing
      before = params[:before].to_s.to_i
      before = nil unless before.positive?
      standing = Standing.new(current_user, guardian: guardian, before: before)
      render json: {
               counts: standing.counts,
               review: standing.case?,
               strikes:
                 serialize_data(
                   standing.strikes,
                   StrikeSerializer,
                   seen_posts: standing.seen_posts,
                   root: false,
                 ),
               measures: before ? [] : standing.measures,
               more: standing.more?,
             }
    end
  end
end
