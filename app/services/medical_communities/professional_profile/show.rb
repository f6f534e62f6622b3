# frozen_string_literal: true

module ::MedicalCommunities
  # A member shows their working life to other members, or to nobody. That is theirs to say, verified or not.
  class ProfessionalProfile::Show
    include Service::Base

    params { attribute :shown, :boolean, default: false }

    step :keep

    private

    def keep(guardian:, params:)
      profile = ProfessionalProfile.find_or_initialize_by(user_id: guardian.user.id)
      profile.update!(shown: params.shown ? true : false)
    end
  end
end
