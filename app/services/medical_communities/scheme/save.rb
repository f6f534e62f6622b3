# frozen_string_literal: true

module ::MedicalCommunities
  # Adds a kind of number of the administrators' own, or replaces one by its key. One that is used is replaced only when
  # whoever does was told: numbers that were sent before are then read by another rule.
  class Scheme::Save
    include Service::Base

    MOST_BYTES = 100.kilobytes

    params do
      attribute :definition, :string
      attribute :replace, :boolean, default: false
      attribute :even_used, :boolean, default: false
    end

    policy :may_administer
    policy :small_enough
    model :data
    model :problems, optional: true
    policy :well_formed
    policy :not_shipped
    policy :new_or_replaced
    policy :unused_or_told

    transaction do
      model :scheme
      step :save
      step :log
    end

    private

    def may_administer(guardian:)
      guardian.is_admin?
    end

    def small_enough(params:)
      params.definition.to_s.bytesize <= MOST_BYTES
    end

    # JSON that is only "null" or a number is read too: Problems says what it is not.
    def fetch_data(params:)
      [JSON.parse(params.definition.to_s, max_nesting: 10)]
    end

    def fetch_problems(data:)
      Schemes::Problems.new(data.first).all
    end

    def well_formed(problems:)
      problems.empty?
    end

    def not_shipped(data:)
      !Schemes::Shipped.all.key?(data.first["key"])
    end

    def new_or_replaced(data:, params:)
      params.replace || !Scheme.exists?(key: data.first["key"])
    end

    def unused_or_told(data:, params:)
      key = data.first["key"]
      params.even_used || !Scheme::Uses.new(key).any?(key)
    end

    def fetch_scheme(data:)
      key = data.first["key"]
      Scheme.find_by(key: key) || Scheme.of(key, data.first)
    end

    def save(scheme:, data:)
      scheme.update!(definition: data.first)
    end

    def log(scheme:, guardian:)
      StaffActionLogger.new(guardian.user).log_custom("medical_scheme_save", { key: scheme.key })
    end
  end
end
