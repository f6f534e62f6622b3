# frozen_string_literal: true

module ::MedicalCommunities
  # Who may look at a community's dictionary: whoever may know of the community. A category that is only checked, and
  # that nobody joins, shows it to those who see the category.
  class DictionaryAccess
    # @param guardian [Guardian]
    def initialize(guardian)
      @guardian = guardian
    end

    # @param community [Community]
    # @return [Boolean]
    def see?(community)
      return community.shown_to?(@guardian.user) if community.joinable?
      community.category.present? && @guardian.can_see?(community.category)
    end

    # @return [Boolean] whether this person may say something of its words
    def moderate?(community)
      community.moderated_by?(@guardian.user, DictionaryWord::POWER)
    end
  end
end
