# frozen_string_literal: true

module ::MedicalCommunities
  # A branch of medicine or an allied profession, with its name in each language; a sub-specialty names its parent.
  class Specialty < ActiveRecord::Base
    KEY = /\A[a-z][a-z0-9]*(-[a-z0-9]+)*\z/
    LANGUAGES = %w[en uk ru ar].freeze
    LONGEST_NAME = 120

    self.table_name = "medical_specialties"

    belongs_to :parent, class_name: "MedicalCommunities::Specialty", optional: true
    has_many :children,
             class_name: "MedicalCommunities::Specialty",
             foreign_key: :parent_id,
             inverse_of: :parent,
             dependent: :nullify
    has_many :communities, class_name: "MedicalCommunities::Community", dependent: :nullify
    has_many :credential_specialties,
             class_name: "MedicalCommunities::CredentialSpecialty",
             dependent: :destroy
    has_many :claims, class_name: "MedicalCommunities::SpecialtyClaim", dependent: :delete_all

    # Nobody can be verified for it any more.
    after_destroy { Group.find_by(id: verified_group_id)&.destroy! }

    validates :key, format: KEY, length: { maximum: 60 }, uniqueness: true
    validate :names_are_names, :parent_is_above

    # @param locale [String, Symbol]
    # @return [String] in the language of this locale, else in English, else its key
    def name(locale = I18n.locale)
      names[locale.to_s.split(/[_-]/).first].presence || names["en"].presence || key
    end

    # @return [Array<Integer>] its id and those of all above it, the nearest first
    def lineage
      above = [self]
      above << above.last.parent while above.last.parent && above.exclude?(above.last.parent)
      above.map(&:id)
    end

    # @return [Array<Integer>] its id and those of all below it
    def below
      ids = [id]
      layer = ids
      ids += layer while (layer = self.class.where(parent_id: layer).where.not(id: ids).ids).any?
      ids
    end

    private

    def names_are_names
      known =
        names.is_a?(Hash) && (names.keys - LANGUAGES).empty? &&
          names.values.all? { |name| readable?(name) }
      errors.add(:names, :invalid) unless known && names["en"].present?
    end

    # The database takes no NUL in JSON.
    def readable?(name)
      name.is_a?(String) && name.length <= LONGEST_NAME && name.exclude?("\0")
    end

    def parent_is_above
      return if parent_id.nil?
      errors.add(:parent, :invalid) if parent.nil? || parent.lineage.include?(id)
    end
  end
end
