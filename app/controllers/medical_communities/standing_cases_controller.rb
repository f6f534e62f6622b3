# frozen_string_literal: true

module ::MedicalCommunities
  # A standing case, for those who decide: what there is to read, and measures taken back.
  class StandingCasesController < ::ApplicationController
    include Refusing

    requires_plugin PLUGIN_NAME
    before_action :ensure_logged_in, :keep_private

    def show
      render json: StandingCase::Dossier.new(shown(params[:id]), guardian).to_h
    end

    def undo
      Measure::Undo.call(params: { id: params[:id] }, guardian: guardian) do |result|
        on_success do
          render json: StandingCase::Dossier.new(result[:measure].standing_case, guardian).to_h
        end
        on_model_not_found(:measure) { raise Discourse::NotFound }
        on_failure { refuse(result, "standing_case", %i[about_another in_charge standing]) }
      end
    end

    private

    # Whoever sees it in the review queue.
    def shown(id)
      queue = Reviewable.viewable_by(current_user, preload: false)
      found = queue.find_by(type: ReviewableMedicalStandingCase.name, target_id: id.to_i)
      raise Discourse::NotFound if found.nil?
      standing_case(found.target_id)
    end

    # Who is of those who decide since it was opened is not read about by their colleagues.
    def standing_case(id)
      found = StandingCase.includes(subject: :user, community: :category).find(id)
      raise Discourse::NotFound if found.for_administrators? && !guardian.is_admin?
      found
    end
  end
end
