# frozen_string_literal: true

module ::MedicalCommunities
  # A category with a charter: which preset of checks holds there, adjusted how, and what is done with its verdicts.
  class Community < ActiveRecord::Base
    MODES = %w[off watch enforce].freeze
    SEVERITIES = %w[off advise attest refuse].freeze
    SETTINGS = %i[preset mode severities].freeze
    # How closed: everybody reads and who is verified joins; members only; verified members only, and no way out.
    CLOSEDNESS = %w[open members circle].freeze
    OFFERS = %w[cases images].freeze
    # The examiner takes thirty at most, those of other communities included.
    MOST_PACKS = 12
    # What it may take from the community above it.
    HEIRLOOMS = %w[preset rules moderators ladder].freeze
    # Where it stands in core.
    PLACES = %i[category_id member_group_id moderator_group_id rules_topic_id].freeze
    # What people decide about it after it was founded.
    DESCRIPTION = %i[
      specialty_id
      country
      language
      offers
      join_rules
      parent_id
      inherits
      powers
      ladder
    ].freeze

    self.table_name = "medical_communities"

    belongs_to :category
    belongs_to :specialty, class_name: "MedicalCommunities::Specialty", optional: true
    belongs_to :parent, class_name: "MedicalCommunities::Community", optional: true
    belongs_to :member_group, class_name: "Group", optional: true
    belongs_to :moderator_group, class_name: "Group", optional: true
    # Before those below let it go.
    before_destroy :leave_behind
    has_many :children,
             class_name: "MedicalCommunities::Community",
             foreign_key: :parent_id,
             inverse_of: :parent,
             dependent: :nullify
    has_many :memberships, class_name: "MedicalCommunities::Membership", dependent: :delete_all
    has_many :rules_versions, class_name: "MedicalCommunities::RulesVersion", dependent: :destroy
    has_many :membership_requests,
             class_name: "MedicalCommunities::MembershipRequest",
             dependent: :destroy
    has_many :departures, class_name: "MedicalCommunities::Departure", dependent: :delete_all
    has_many :bars, class_name: "MedicalCommunities::Bar", dependent: :delete_all
    has_many :invitations, class_name: "MedicalCommunities::Invitation", dependent: :delete_all
    has_many :mandates, class_name: "MedicalCommunities::Mandate", dependent: :delete_all
    has_many :complaints, class_name: "MedicalCommunities::Complaint", dependent: :nullify
    has_many :dictionary_words,
             class_name: "MedicalCommunities::DictionaryWord",
             dependent: :delete_all
    has_many :dictionary_editions,
             class_name: "MedicalCommunities::DictionaryEdition",
             dependent: :delete_all
    has_many :dictionary_imports,
             class_name: "MedicalCommunities::DictionaryImport",
             dependent: :delete_all
    has_many :promotions, class_name: "MedicalCommunities::Promotion", dependent: :destroy
    has_many :brand_mentions, class_name: "MedicalCommunities::BrandMention", dependent: :delete_all
    has_one :founding, class_name: "MedicalCommunities::Founding", dependent: :delete

    validates :category_id, uniqueness: true
    validates :category, presence: true
    validates :closedness, inclusion: { in: CLOSEDNESS }
    validates :country, format: /\A[A-Z]{2}\z/, allow_nil: true
    validate :preset_is_known, :mode_is_known, :severities_are_known, :exceptions_are_known
    validate :join_rules_are_known, :lists_are_known, :parent_is_above, :specialty_is_there
    validate :ladder_is_known, :packs_are_known

    after_destroy { HandUp.from(category_id) }
    after_commit { Charter.forget }

    # @return [Hash] for the staff log: settings, never a text
    def settings_in_words
      adjusted = severities.map { |rule, severity| "#{rule} #{severity}" }.join(", ")
      {
        category_id: category_id,
        preset: preset,
        mode: mode,
        severities: adjusted,
        packs: packs&.join(", "),
        exceptions: TrademarkExceptions.new(exceptions).in_words.presence,
      }.compact
    end

    # @return [Boolean]
    def circle?
      closedness == "circle"
    end

    # @return [Boolean] whether people join it; else it is a category whose texts are examined, and no more
    def joinable?
      member_group_id.present?
    end

    # @return [Array<Integer>] its own moderators' group, and those of the communities above that it inherits from
    def moderator_group_ids
      sources("moderators").filter_map(&:moderator_group_id).uniq
    end

    # @param user [User, nil]
    # @param power [String, nil] one of Mandate::POWERS that they need for it
    # @return [Boolean] whether this person runs the community
    def moderated_by?(user, power = nil)
      return false if user.nil?
      return true if user.admin?
      return false unless user.in_any_groups?(moderator_group_ids)
      power.nil? || Powers.include?(user, category_id, power)
    end

    # @param user [User, nil]
    # @return [Boolean] whether this person is in its member group
    def member?(user)
      !user.nil? && member_group_id.present? && user.in_any_groups?([member_group_id])
    end

    # A case circle shows itself to verified people and to its own; the others to everybody who may see the forum.
    #
    # @param user [User, nil]
    # @param professional [Professional] of this user; give it where many communities are asked
    # @return [Boolean] whether this person may know that the community exists
    def shown_to?(user, professional = Professional.new(user))
      return false unless joinable?
      !circle? || member?(user) || moderated_by?(user) || professional.verified?
    end

    # @param heirloom [String] of HEIRLOOMS
    # @return [Community] that decides this: itself, or the nearest above that does not take it from another
    def origin(heirloom)
      lineage.find { |one| one.parent.nil? || one.inherits.exclude?(heirloom) } || self
    end

    # A circle, should there be one, ends where it closes: two changes at once can make it.
    #
    # @param heirloom [String] of HEIRLOOMS
    # @return [Array<Community>] itself, and those above it that it takes this from, the nearest first
    def sources(heirloom)
      line = [self]
      while line.last.inherits.include?(heirloom)
        above = line.last.parent
        break if above.nil? || line.include?(above)
        line << above
      end
      line
    end

    # @return [Array<String>] what its moderators may be given; nothing was left out: everything
    def approved_powers
      powers.presence || Mandate::POWERS
    end

    # @return [Array<Community>] itself and those above it, the nearest first
    def lineage
      above = [self]
      above << above.last.parent while above.last.parent && above.exclude?(above.last.parent)
      above
    end

    private

    # What those below took from it, they keep; that it is gone is said on their pages.
    def leave_behind
      children.each do |child|
        child.update_columns(child.inheritance)
        CategoryModerators.follow(child)
      end
    end

    protected

    # @return [Hash] columns, for the time after the one above is gone
    def inheritance
      from = origin("preset")
      {
        preset: from.preset,
        mode: from.mode,
        severities: from.severities,
        packs: from.packs,
        exceptions: from.exceptions,
        ladder: origin("ladder").ladder,
        parent_id: nil,
        lost: lost.merge("parent" => parent.category&.name.to_s),
      }
    end

    private

    def join_rules_are_known
      refuse(:join_rules_shape) unless JoinRules.valid?(join_rules)
    end

    def lists_are_known
      { offers: OFFERS, inherits: HEIRLOOMS, powers: Mandate::POWERS }.each do |list, known|
        value = self[list]
        refuse(:list_shape, list) unless value.is_a?(Array) && (value - known).empty?
      end
    end

    def ladder_is_known
      refuse(:list_shape, :ladder) unless StandingCase::Ladder.valid?(ladder)
    end

    def packs_are_known
      return if packs.nil? || !will_save_change_to_packs?
      return refuse(:list_shape, :packs) unless packs.is_a?(Array) && packs.size <= MOST_PACKS
      packs.each { |id| refuse(:unknown_pack, id) unless Packs.find(id) }
    end

    def specialty_is_there
      refuse(:no_specialty) if specialty_id && specialty.nil?
    end

    def parent_is_above
      return if parent_id.nil?
      return refuse(:no_parent) if parent.nil?
      refuse(:parent_below) if id && parent.lineage.map(&:id).include?(id)
    end

    def preset_is_known
      refuse(:unknown_preset, preset) if Preset.ids.exclude?(preset)
    end

    def mode_is_known
      refuse(:unknown_mode, mode) if MODES.exclude?(mode)
    end

    def severities_are_known
      return refuse(:severities_shape) unless severities.is_a?(Hash)
      severities.each { |rule, severity| severity_is_known(rule, severity) }
    end

    def severity_is_known(rule, severity)
      refuse(:unknown_check, rule) if Preset.rules.exclude?(rule)
      refuse(:unknown_severity, severity) if SEVERITIES.exclude?(severity)
    end

    def exceptions_are_known
      unknown = TrademarkExceptions.new(exceptions).problem
      refuse(*unknown) if unknown
    end

    def refuse(reason, value = nil)
      name = value.to_s.truncate(60)
      errors.add(:base, I18n.t("medical_communities.community.#{reason}", name: name))
    end
  end
end
