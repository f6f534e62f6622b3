# frozen_string_literal: true

module ::MedicalCommunities
  module Admin
    # Which packs a community has that chose none, asked by forms while its language and country are being typed.
    class DefaultPacksController < ::Admin::AdminController
      requires_plugin PLUGIN_NAME

      def show
        render json: {
                 packs: Packs.default_for(language: word(:language), country: word(:country)),
               }
      end

      private

      def word(name)
        params[name].to_s.presence
      end
    end
  end
end
