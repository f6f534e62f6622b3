# frozen_string_literal: true

module ::MedicalCommunities
  # Communities that members want: to ask for one, to sign what others ask for, to see what became of one's own.
  class CommunityRequestsController < ::ApplicationController
    include Refusing

    PRELOADS = %i[author specialty co_signatures community_decision reviewable].freeze
    MOST = 50

    requires_plugin PLUGIN_NAME
    before_action :ensure_logged_in, :keep_private

    def index
      shown = [*own, *others]
      render json: {
               requests: serialize_data(shown, CommunityRequestSerializer, signed: signed(shown)),
               specialties: specialties,
               languages: Specialty::LANGUAGES,
               co_signers: SiteSetting.medical_communities_co_signers,
             }
    end

    def create
      RateLimiter.new(current_user, "medical-community-request", 5, 1.day).performed!
      given = params.permit(:name, :reasons, :specialty_id, :country, :language).to_h
      CommunityRequest::Send.call(params: given, guardian: guardian) do |result|
        on_success { index }
        on_failure { refuse(result, "community_request", %i[none_waits]) }
      end
    end

    def sign
      RateLimiter.new(current_user, "medical-co-signature", 50, 1.day).performed!
      CommunityRequest::Sign.call(params: { id: params[:id] }, guardian: guardian) do |result|
        on_success { index }
        on_model_not_found(:community_request) { raise Discourse::NotFound }
        on_failure { refuse(result, "community_request", %i[waiting not_own]) }
      end
    end

    def withdraw
      CommunityRequest::Withdraw.call(params: { id: params[:id] }, guardian: guardian) do |result|
        on_success { index }
        on_model_not_found(:community_request) { raise Discourse::NotFound }
        on_failure { refuse(result, "community_request", %i[waiting]) }
      end
    end

    private

    def own
      requests.where(user_id: current_user.id)
    end

    def others
      requests.waiting.where.not(user_id: current_user.id)
    end

    def requests
      CommunityRequest.includes(PRELOADS).order(id: :desc).limit(MOST)
    end

    def signed(shown)
      CoSignature.where(user_id: current_user.id, community_request_id: shown.map(&:id)).pluck(
        :community_request_id,
      )
    end

    def specialties
      Specialty.all.map { |one| { id: one.id, name: one.name } }.sort_by { |one| one[:name] }
    end
  end
end
