# frozen_string_literal: true

module ::MedicalCommunities
  module Admin
    # Medicine packs. Every answer to a change holds what the page shows of it.
    class MedicinesController < ::Admin::AdminController
      requires_plugin PLUGIN_NAME

      def index
        render_page
      end

      private

      def render_page
        render json: {
                 packs: serialize_data(Packs.all, PackSerializer, uses: Packs.uses),
                 ingredients: Packs.ingredients,
               }
      end
    end
  end
end
