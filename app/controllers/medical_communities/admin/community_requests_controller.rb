# frozen_string_literal: true

module ::MedicalCommunities
  module Admin
    # What members ask for, to fill in the form that makes it.
    class CommunityRequestsController < ::Admin::AdminController
      FIELDS = %i[id name specialty_id country language].freeze

      requires_plugin PLUGIN_NAME

      def show
        wanted = CommunityRequest.find_by(id: params[:id]) or raise Discourse::NotFound
        render json: { wanted: wanted.slice(*FIELDS) }
      end
    end
  end
end
