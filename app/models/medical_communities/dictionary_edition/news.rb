# frozen_string_literal: true

module ::MedicalCommunities
  # Tells the memory of all processes, and every open composer, that a community's own words changed.
  module DictionaryEdition::News
    CHANNEL = "/medical-communities/words"

    class << self
      # @param community [Community]
      def tell(community)
        Charter.forget
        charter = Charter.of(community.category_id)
        return unless charter&.enforces? && community.category
        MessageBus.publish(CHANNEL, message(charter), **readers(community.category))
      end

      private

      def message(charter)
        { category_id: charter.category_id, words: charter.words }
      end

      # A category that nobody was let into is its administrators' alone.
      def readers(category)
        return {} unless category.read_restricted
        { group_ids: category.secure_group_ids | [Group::AUTO_GROUPS[:admins]] }
      end
    end
  end
end
