# frozen_string_literal: true

module ::MedicalCommunities
  # "My specialties" in a member's preferences: their own to change, for staff to read, for nobody else.
  class SpecialtyClaimsController < ::ApplicationController
    requires_plugin PLUGIN_NAME
    before_action :ensure_logged_in

    def show
      render_specialties
    end

    def update
      SpecialtyClaim::Choose.call(service_params) do
        on_success { render_specialties }
        on_failed_policy(:may_choose) { raise Discourse::InvalidAccess }
        on_failed_policy(:specialties_exist) { refuse("gone") }
        on_failed_contract { refuse("too_many") }
      end
    end

    private

    # Whoever may not read them learns nothing, not even whether there is such a member.
    def person
      @person ||=
        User
          .find_by(username_lower: params[:username].to_s.downcase)
          .tap { |user| raise Discourse::NotFound unless user && readable?(user) }
    end

    def readable?(user)
      user.id == current_user.id || current_user.staff?
    end

    def render_specialties
      own = OwnSpecialties.new(person)
      render json: {
               chosen: own.chosen,
               choices: own.choices,
               most: SpecialtyClaim::MOST,
               editable: person.id == current_user.id,
             }
    end

    def refuse(reason)
      sentence = I18n.t("medical_communities.specialty_claim.#{reason}", most: SpecialtyClaim::MOST)
      render_json_error(sentence, status: 422)
    end
  end
end
