# frozen_string_literal: true

module ::MedicalCommunities
  # A moderator takes a bar back: who was a member before is one again.
  class Bar::Lift
    include Service::Base

    params { attribute :id, :integer }

    model :bar
    policy :empowered
    policy :about_another
    policy :in_force

    transaction do
      step :lift
      step :put_back
      step :log
    end

    step :tell

    private

    def fetch_bar(params:, guardian:)
      found = Bar.find_by(id: params.id)
      found if found&.community&.moderated_by?(guardian.user)
    end

    def empowered(bar:, guardian:)
      Powers.include?(guardian.user, bar.community.category_id, "bar")
    end

    # Who was barred may run the community since then.
    def about_another(bar:, guardian:)
      bar.user_id != guardian.user.id
    end

    def in_force(bar:)
      bar.in_force?
    end

    def lift(bar:, guardian:)
      bar.update!(ended_at: Time.zone.now, lifted_by: guardian.user)
    end

    # Not into a case circle without what it asks for: then the person asks again.
    def put_back(bar:, guardian:)
      return if bar.membership_origin.nil? || bar.user.nil?
      Membership::Admit.call(
        community: bar.community,
        user: bar.user,
        origin: bar.membership_origin,
        verify_by: bar.membership_verify_by,
        by: guardian.user,
      )
    end

    def log(bar:, guardian:)
      StaffActionLogger.new(guardian.user).log_custom(
        "medical_bar_lift",
        target_user_id: bar.user_id,
        category_id: bar.community.category_id,
      )
    end

    def tell(bar:)
      Bar::Tell.call(bar: bar, news: :lifted)
    end
  end
end
