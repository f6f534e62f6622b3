# frozen_string_literal: true

module ::MedicalCommunities
  # Asks someone to moderate a community, with the powers that it approves.
  class Mandate::Offer
    include Service::Base

    params do
      include ReadableDays

      attribute :community_id, :integer
      attribute :username, :string
      attribute :ends_on, :date

      readable_days :ends_on
    end

    policy :may_administer
    model :community
    model :user
    policy :not_asked
    model :mandate, :build_mandate

    transaction do
      step :save
      step :log
    end

    step :tell

    private

    def may_administer(guardian:)
      guardian.is_admin?
    end

    def fetch_community(params:)
      Community.where.not(moderator_group_id: nil).find_by(id: params.community_id)
    end

    def fetch_user(params:)
      User.human_users.not_staged.find_by(username_lower: params.username.to_s.downcase)
    end

    def not_asked(community:, user:)
      !community.mandates.standing.exists?(user_id: user.id)
    end

    def build_mandate(community:, user:, params:, guardian:)
      community.mandates.build(
        user: user,
        offered_by: guardian.user,
        powers: community.approved_powers,
        starts_on: Time.zone.today,
        ends_on: params.ends_on,
      )
    end

    def save(mandate:)
      mandate.save!
    end

    def log(mandate:, guardian:)
      StaffActionLogger.new(guardian.user).log_custom("medical_mandate_offer", mandate.in_words)
    end

    def tell(mandate:)
      MandateNotice.asked(mandate)
    end
  end
end
