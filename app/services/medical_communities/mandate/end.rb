# frozen_string_literal: true

module ::MedicalCommunities
  # A mandate is over before its day: declined or laid down by its holder, or ended by an administrator.
  class Mandate::End
    include Service::Base

    params { attribute :id, :integer }

    model :mandate

    transaction do
      step :end_mandate
      step :log
      step :let_out
    end

    step :tell

    private

    def fetch_mandate(params:, guardian:)
      scope = guardian.is_admin? ? Mandate.all : Mandate.where(user_id: guardian.user&.id)
      scope.standing.find_by(id: params.id)
    end

    def end_mandate(mandate:, guardian:)
      mandate.end(by: guardian.user)
    end

    def log(mandate:)
      StaffActionLogger.new(Discourse.system_user).log_custom(
        "medical_mandate_end",
        mandate.in_words,
      )
    end

    def let_out(mandate:)
      ModeratorGroups.release(mandate)
    end

    # Who does it themselves knows.
    def tell(mandate:, guardian:)
      MandateNotice.ended(mandate) unless mandate.user_id == guardian.user.id
    end
  end
end
