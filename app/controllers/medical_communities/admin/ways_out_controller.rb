# frozen_string_literal: true

module ::MedicalCommunities
  module Admin
    # Where texts of communities may leave the forum.
    class WaysOutController < ::Admin::AdminController
      requires_plugin PLUGIN_NAME

      def index
        listing = WaysOut::Listing.new
        render json: { ways: listing.ways, enforced: listing.enforced? }
      end
    end
  end
end
