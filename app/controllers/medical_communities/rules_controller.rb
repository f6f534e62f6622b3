# frozen_string_literal: true

module ::MedicalCommunities
  # A community's rules: what is in force, what was, and who accepts or publishes them.
  class RulesController < ::ApplicationController
    requires_plugin PLUGIN_NAME
    before_action :ensure_logged_in, only: %i[accept create]
    before_action :find_community, only: %i[show version]

    def show
      render json: {
               name: @community.category&.name,
               rules: in_force && read(in_force),
               inherited_from: inherited_from,
               versions: serialize_data(versions.to_a, RulesVersionSerializer, root: false),
               due: due?,
               **writing,
             }
    end

    # One of them, and what it changed.
    def version
      version = versions.find_by(number: params[:number]) or raise Discourse::NotFound
      render json: { rules: read(version), diff: RulesVersion::Diff.new(version).html }
    end

    def accept
      Acceptance::Give.call(service_params) do
        on_success { render json: success_json }
        on_model_not_found(:community) { raise Discourse::NotFound }
        on_failed_policy(:may_see) { raise Discourse::NotFound }
        on_model_not_found(:version) { raise Discourse::NotFound }
        on_failed_policy(:in_force) { refuse("changed_meanwhile") }
      end
    end

    def create
      RulesVersion::Publish.call(service_params) do
        on_success { |version:| render json: { number: version.number } }
        on_model_not_found(:community) { raise Discourse::NotFound }
        on_failed_policy(:runs_it) { raise Discourse::NotFound }
        on_failed_policy(:nothing_came_between) { refuse("published_meanwhile") }
        on_failed_policy(:something_is_new) { refuse("nothing_new") }
        on_model_errors(:version) { refuse("not_readable") }
      end
    end

    private

    # Whoever may not know of it is told nothing, not even that it is there.
    def find_community
      @community = Community.find_by(id: params[:community_id])
      raise Discourse::NotFound unless @community&.shown_to?(current_user)
    end

    def in_force
      @in_force ||= RulesVersion.in_force(@community)
    end

    # Those of the community whose rules hold here.
    def versions
      RulesVersion.where(community_id: in_force&.community_id).order(number: :desc)
    end

    # A case circle above, that this person may not know of, is not named.
    def inherited_from
      return if in_force.nil? || in_force.community_id == @community.id
      above = in_force.community
      above.category&.name if above.shown_to?(current_user)
    end

    def due?
      in_force.present? && @community.member?(current_user) &&
        !Acceptance.given?(current_user, @community)
    end

    def read(version)
      RulesVersionSerializer.new(version, root: false).as_json.merge(cooked: version.cooked)
    end

    # What the form of those who publish starts with.
    def writing
      return { may_publish: false } unless @community.moderated_by?(current_user, "publish-rules")
      own = @community.rules_versions.order(:number).last
      {
        may_publish: true,
        texts: own&.texts || {},
        follows: own&.number || 0,
        languages: Specialty::LANGUAGES,
        asks: RulesVersion::ASKS,
      }
    end

    def refuse(reason)
      render_json_error(I18n.t("medical_communities.rules.#{reason}"), status: 422)
    end
  end
end
