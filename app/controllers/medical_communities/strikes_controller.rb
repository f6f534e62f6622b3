# frozen_string_literal: true

module ::MedicalCommunities
  # Strikes are taken back by those who run their community, and by administrators.
  class StrikesController < ::ApplicationController
    include Refusing

    requires_plugin PLUGIN_NAME
    before_action :ensure_logged_in, :keep_private

    # Of a complaint that was upheld, for those who see it in the review queue: what can still be taken back.
    def of_complaint
      queue = Reviewable.viewable_by(current_user, preload: false)
      found = queue.find_by(type: ReviewableMedicalComplaint.name, target_id: params[:id].to_i)
      raise Discourse::NotFound if found.nil?
      strikes = Strike.where(complaint_id: found.target.bundle).order(:id).to_a
      removable = Strikes::Removable.new(current_user).ids(strikes)
      render json: { strikes: rows(strikes.select { |strike| removable.include?(strike.id) }) }
    end

    def pardon
      given = { strike_id: params[:id], note: params[:medical_note] }
      Pardon::Give.call(params: given, guardian: guardian) do |result|
        on_success { render json: success_json }
        on_model_not_found(:strike) { raise Discourse::NotFound }
        on_failure { refuse(result, "strike", %i[about_another another_person in_force]) }
      end
    end

    private

    def rows(strikes)
      strikes.map do |strike|
        { **strike.slice(:id, :state, :expires_on), reason: Strikes::Words.reason(strike) }
      end
    end
  end
end
