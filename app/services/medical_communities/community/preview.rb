# frozen_string_literal: true

module ::MedicalCommunities
  # What Community::Found would do with the same form.
  class Community::Preview
    include Service::Base

    params { include FoundingPlan::Wishes }

    policy :may_administer
    model :plan

    private

    def may_administer(guardian:)
      guardian.is_admin?
    end

    def fetch_plan(params:, guardian:)
      FoundingPlan.new(params, guardian.user)
    end
  end
end
