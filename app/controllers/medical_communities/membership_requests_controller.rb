# frozen_string_literal: true

module ::MedicalCommunities
  # A member's own requests to join, the invitations that wait for an answer, and the restrictions in force: also of
  # communities that do not show themselves to this person any more.
  class MembershipRequestsController < ::ApplicationController
    include Refusing

    POLICIES = %i[not_member not_barred not_waiting cooled_down rules_unchanged complete].freeze

    requires_plugin PLUGIN_NAME
    before_action :ensure_logged_in, :keep_private

    def index
      render json: {
               requests: serialize_data(requests, MembershipRequestSerializer),
               invitations: serialize_data(invitations, InvitationSerializer),
               bars: serialize_data(bars, OwnBarSerializer),
             }
    end

    def create
      RateLimiter.new(current_user, "medical-membership-request", 20, 1.day).performed!
      given = { community_id: params[:id], **params.permit(:words, :accepts).to_h.symbolize_keys }
      MembershipRequest::Submit.call(params: given, guardian: guardian) do |result|
        on_success { render json: success_json }
        on_model_not_found(:community) { raise Discourse::NotFound }
        on_failure { refuse_request(result) }
      end
    end

    def withdraw
      MembershipRequest::Withdraw.call(params: { id: params[:id] }, guardian: guardian) do |result|
        on_success { render json: success_json }
        on_model_not_found(:membership_request) { raise Discourse::NotFound }
        on_failure { refuse(result, "membership_request", %i[waiting]) }
      end
    end

    private

    def refuse_request(result)
      former = result[:former]&.ask_again_on
      refuse(
        result,
        "membership_request",
        POLICIES,
        missing: in_words(result[:missing].to_a),
        date: former && Day.in_words(former),
      )
    end

    def requests
      MembershipRequest
        .where(user_id: current_user.id)
        .includes(:membership_decision, community: :category)
        .order(id: :desc)
    end

    def bars
      Bar.in_force.where(user_id: current_user.id).includes(community: :category).order(:id)
    end

    def invitations
      Invitation.open.where(user_id: current_user.id).includes(community: :category).order(:id)
    end
  end
end
