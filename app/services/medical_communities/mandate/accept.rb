# frozen_string_literal: true

module ::MedicalCommunities
  # The one who was asked agrees, with the powers as they are now; from then on core lets them moderate.
  class Mandate::Accept
    include Service::Base

    params { attribute :id, :integer }

    model :mandate
    policy :open

    transaction do
      step :accept
      step :log
      step :let_in
    end

    private

    # Nobody else's: who guesses a number learns nothing.
    def fetch_mandate(params:, guardian:)
      Mandate.find_by(id: params.id, user_id: guardian.user&.id)
    end

    def open(mandate:)
      %w[offered provisional later in_force].include?(mandate.state)
    end

    def accept(mandate:)
      mandate.powers =
        mandate.powers & mandate.community.approved_powers if mandate.accepted_at.nil?
      mandate.accept
    end

    def log(mandate:, guardian:)
      StaffActionLogger.new(Discourse.system_user).log_custom(
        "medical_mandate_accept",
        mandate.in_words,
      )
    end

    def let_in(mandate:)
      ModeratorGroups.follow(mandate.community.moderator_group)
    end
  end
end
