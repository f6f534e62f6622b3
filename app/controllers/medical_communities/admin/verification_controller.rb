# frozen_string_literal: true

module ::MedicalCommunities
  module Admin
    # Verification at a glance.
    class VerificationController < ::Admin::AdminController
      requires_plugin PLUGIN_NAME

      def index
        render json: VerificationOverview.new.to_h
      end
    end
  end
end
