# frozen_string_literal: true

module ::MedicalCommunities
  # Makes a category a community, or changes what holds in one. The same again changes nothing.
  class Community::Save
    include Service::Base

    params do
      attribute :category_id, :integer
      attribute :preset, :string
      attribute :mode, :string
      attribute :severities
    end

    policy :may_administer
    model :category

    lock(:category_id) do
      model :community

      transaction do
        step :save
        step :log
      end
    end

    private

    def may_administer(guardian:)
      guardian.is_admin?
    end

    def fetch_category(params:)
      Category.find_by(id: params.category_id)
    end

    def fetch_community(params:, category:)
      Community
        .find_or_initialize_by(category_id: category.id)
        .tap { |community| community.assign_attributes(params.slice(*Community::SETTINGS)) }
    end

    def save(community:)
      community.save!
    end

    def log(community:, guardian:)
      return unless community.saved_changes?
      StaffActionLogger.new(guardian.user).log_custom(
        "medical_community_save",
        community.settings_in_words,
      )
    end
  end
end
