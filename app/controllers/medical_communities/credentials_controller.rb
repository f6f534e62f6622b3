# frozen_string_literal: true

module ::MedicalCommunities
  # How somebody was verified. Whoever may not see a member's profile learns nothing of them here.
  class CredentialsController < ::ApplicationController
    requires_plugin PLUGIN_NAME

    def show
      response.headers["Cache-Control"] = "no-store"
      render json: CredentialExplanation.new(person, reader: current_user).to_h
    end

    private

    def person
      user = User.find_by(username_lower: params[:username].to_s.downcase)
      raise Discourse::NotFound unless user && visible?(user)
      user
    end

    def visible?(user)
      return false if current_user.nil? && SiteSetting.hide_user_profiles_from_public
      guardian.can_see_profile?(user)
    end
  end
end
