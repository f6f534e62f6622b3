# frozen_string_literal: true

module ::MedicalCommunities
  # Whether a kind of number is asked for, whether two people decide, and for how long what came out counts.
  class Scheme::Decide
    include Service::Base

    params do
      attribute :key, :string
      attribute :enabled, :boolean
      attribute :four_eyes, :boolean
      attribute :renewal_months, :integer

      validates :enabled, :four_eyes, inclusion: [true, false]
      validates :renewal_months,
                inclusion: {
                  in: 1..Scheme::MOST_MONTHS,
                  message: ->(*) { I18n.t("medical_communities.scheme.months") },
                },
                allow_nil: true
    end

    policy :may_administer
    model :scheme

    transaction do
      step :save
      step :log
    end

    private

    def may_administer(guardian:)
      guardian.is_admin?
    end

    def fetch_scheme(params:)
      Schemes.find(params.key)
    end

    def save(scheme:, params:)
      scheme.update!(
        enabled: params.enabled,
        four_eyes: params.four_eyes,
        renewal_months: params.renewal_months,
      )
    end

    def log(scheme:, guardian:)
      StaffActionLogger.new(guardian.user).log_custom(
        "medical_scheme_decide",
        scheme.slice(:key, :enabled, :four_eyes, :renewal_months),
      )
    end
  end
end
