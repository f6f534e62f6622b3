# frozen_string_literal: true

module ::MedicalCommunities
  module Admin
    # Members, and what was verified of each.
    class PeopleController < ::Admin::AdminController
      requires_plugin PLUGIN_NAME

      FETCHED = [:granted_by, :specialties, { revocation: :revoked_by }].freeze

      def index
        render json: {
                 levels: Credential::LEVELS.to_a,
                 roles: Credential::ROLES,
                 specialties: Specialty.order(:key).map { |one| choice(one) },
                 imports: serialize_data(imports, CredentialImportSerializer),
               }
      end

      # Posted, so that an address is not part of the page's.
      def search
        render json: { people: PeopleSearch.new(params[:medical_person]).people }
      end

      def show
        render_person(User.human_users.find_by(id: params[:user_id]))
      end

      def grant
        Credential::Grant.call(service_params) do
          on_success { |user:| render_person(user) }
          on_failed_policy(:may_administer) { raise Discourse::InvalidAccess }
          on_failed_contract { |contract| render_problems(contract.errors.attribute_names) }
          on_failed_policy(:specialties_exist) { render_problems(%i[specialty_ids]) }
          on_model_not_found(:user) { raise Discourse::NotFound }
          on_model_errors(:credential) do |credential|
            render_problems(credential.errors.attribute_names)
          end
        end
      end

      def revoke
        Credential::Revoke.call(service_params) do
          on_success { |credential:| render_person(credential.user) }
          on_failed_policy(:may_revoke) { raise Discourse::InvalidAccess }
          on_failed_contract { render_problems(%i[medical_reason]) }
          on_model_not_found(:credential) { raise Discourse::NotFound }
          on_failed_policy(:not_ended) { |_| render_person(ended_user) }
        end
      end

      private

      # Somebody else ended it first: the page says who.
      def ended_user
        Credential.find(params[:credential_id]).user
      end

      def render_person(user)
        raise Discourse::NotFound if user.nil?
        credentials = Credential.where(user_id: user.id).includes(FETCHED).order(id: :desc).to_a
        render json: {
                 person: PersonCard.of(user),
                 credentials: serialize_data(credentials, CredentialSerializer),
                 claims: OwnSpecialties.new(user).chosen,
               }
      end

      def render_problems(names)
        fields = names.to_h { |name| [name, I18n.t("medical_communities.credential.#{name}")] }
        render json: failed_json.merge(errors: fields.values, fields: fields), status: 422
      end

      def choice(specialty)
        { id: specialty.id, parent_id: specialty.parent_id, name: specialty.name }
      end

      def imports
        CredentialImport.includes(:user).order(id: :desc).limit(5).to_a
      end
    end
  end
end
