# frozen_string_literal: true

module ::MedicalCommunities
  # Makes a category a community, or changes what holds in one. The same again changes nothing.
  class Community::Save
    include Service::Base

    # What was not sent stays as it is; null is a choice: the packs for its language and country.
    UNSENT = Object.new.freeze

    params do
      attribute :category_id, :integer
      attribute :preset, :string
      attribute :mode, :string
      attribute :severities
      attribute :packs, default: UNSENT
      attribute :exceptions
      Community::DESCRIPTION.each { |name| attribute name }
    end

    policy :may_administer
    model :category

    lock(:category_id) do
      model :community

      transaction do
        step :save
        step :follow
        step :log
      end
    end

    step :tell

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
        .tap { |community| community.assign_attributes(values(params)) }
    end

    # Of the description what was sent: an empty word clears a field.
    def values(params)
      described = params.slice(*Community::DESCRIPTION).compact
      described = described.transform_values { |value| value == "" ? nil : value }
      params.slice(*Community::SETTINGS).merge(
        described,
        chosen_packs(params),
        params.slice(:exceptions).compact,
      )
    end

    def chosen_packs(params)
      packs = params.packs
      packs.equal?(UNSENT) ? {} : { packs: packs == "" ? nil : packs }
    end

    def save(community:)
      community.save!
    end

    def follow(community:)
      return unless community.saved_change_to_parent_id? || community.saved_change_to_inherits?
      CategoryModerators.follow(community)
    end

    # Those below take what holds from here.
    def tell(community:)
      return unless community.saved_changes?
      heirs =
        Community
          .where.not(parent_id: nil)
          .select { |one| one.sources("preset").include?(community) }
      Packs::News.tell([community, *heirs].map(&:category_id))
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
