# frozen_string_literal: true

module ::MedicalCommunities
  module Admin
    # The keys that seal what people send in confidence, and replacing them.
    class KeysController < ::Admin::AdminController
      requires_plugin PLUGIN_NAME

      def index
        render_overview
      end

      def rotate
        KeyRotation::Start.call(guardian: guardian) do
          on_success { render_overview }
          on_failed_policy(:may_administer) { raise Discourse::InvalidAccess }
          on_exceptions(ActiveRecord::RecordNotUnique) { render_overview }
        end
      end

      private

      def render_overview
        render json: Keys::Overview.new.to_h
      end
    end
  end
end
