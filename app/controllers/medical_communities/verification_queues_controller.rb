# frozen_string_literal: true

module ::MedicalCommunities
  # What a verifier can narrow the queue of verification requests to.
  class VerificationQueuesController < ::ApplicationController
    requires_plugin PLUGIN_NAME
    before_action :ensure_logged_in

    def show
      raise Discourse::NotFound unless guardian.medical_verifiers.any? || guardian.is_admin?
      seen = CredentialApplication.where(id: visible_ids)
      render json: {
               specialties: specialties(seen).map { |one| { id: one.id, name: one.name } },
               countries: seen.distinct.pluck(:country).sort,
             }
    end

    private

    def visible_ids
      ReviewableMedicalCredentialApplication.viewable_by(
        current_user,
        order: "reviewables.id",
        preload: false,
      ).select(:target_id)
    end

    def specialties(seen)
      about = CredentialApplicationSpecialty.where(application_id: seen.select(:id))
      Specialty.where(id: about.select(:specialty_id)).sort_by(&:name)
    end
  end
end
