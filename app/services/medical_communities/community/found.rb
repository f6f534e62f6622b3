# frozen_string_literal: true

module ::MedicalCommunities
  # Makes a community with everything that belongs to it, or makes one of what is there. All of it, or nothing; the
  # same form twice founds once.
  class Community::Found
    include Service::Base

    params do
      include FoundingPlan::Wishes

      validates :key, presence: true, length: { maximum: 64 }
    end

    policy :may_administer

    lock(:key) do
      model :founding, optional: true
      model :plan
      policy :possible
      policy :agreed

      transaction do
        step :found
        step :log
      end

      step :ask_moderators
    end

    private

    def may_administer(guardian:)
      guardian.is_admin?
    end

    # By an earlier click on the same form.
    def fetch_founding(params:)
      Founding.find_by(key: params.key)
    end

    def fetch_plan(params:, guardian:)
      FoundingPlan.new(params, guardian.user)
    end

    def possible(plan:, founding:)
      founding || plan.possible?
    end

    def agreed(plan:, founding:, params:)
      founding || params.consent || !plan.asks_consent?
    end

    def found(plan:, founding:)
      context[:is_new] = founding.nil?
      context[:founding] ||= plan.carry_out
    end

    def log(founding:, guardian:, is_new:)
      return unless is_new
      StaffActionLogger.new(guardian.user).log_custom(
        "medical_community_found",
        founding.community.settings_in_words,
      )
    end

    def ask_moderators(founding:, is_new:)
      founding.community.mandates.each { |mandate| MandateNotice.asked(mandate) } if is_new
    end
  end
end
