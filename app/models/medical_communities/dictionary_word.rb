# frozen_string_literal: true

module ::MedicalCommunities
  # What a community's moderators said of a word: `allow` it, `add` it as a trademark of these ingredients, `silence` a
  # name of the packs. It is never changed, only ended: what was said when, by whom and why stays readable.
  class DictionaryWord < ActiveRecord::Base
    KINDS = %w[allow add silence].freeze
    # Standing ones of a community.
    MOST = 5_000
    LONGEST = 100
    LONGEST_REASON = 300
    MOST_INGREDIENTS = 12
    # The power of a mandate that lets somebody say it.
    POWER = "edit-dictionary"

    self.table_name = "medical_dictionary_words"

    belongs_to :community, class_name: "MedicalCommunities::Community"
    belongs_to :begun_by, class_name: "MedicalCommunities::Actor", optional: true
    belongs_to :ended_by, class_name: "MedicalCommunities::Actor", optional: true

    scope :standing, -> { where(ended_in: nil) }
    # As they stood in an edition.
    scope :of_edition,
          ->(edition) do
            where(community_id: edition.community_id, begun_in: ..edition.number).where(
              "ended_in IS NULL OR ended_in > ?",
              edition.number,
            )
          end
    scope :with_people, -> { includes(begun_by: :user, ended_by: :user) }

    before_validation { self.key = Folding.key(word) }
    validates :kind, inclusion: { in: KINDS }

    # @return [Boolean]
    def standing?
      ended_in.nil?
    end

    # @param other [DictionaryWord]
    # @return [Boolean] whether both say the same
    def same_as?(other)
      kind == other.kind && word == other.word && ingredients == other.ingredients
    end

    # @param edition [Integer] number of the first in which it no longer counts
    # @param by [Actor]
    def end(edition:, by:, reason: nil)
      update!(ended_in: edition, ended_by: by, ended_at: Time.zone.now, end_reason: reason)
    end

    # @return [String] the ingredients as tables of ours write them
    def ingredient_list
      ingredients.join(";")
    end
  end
end
