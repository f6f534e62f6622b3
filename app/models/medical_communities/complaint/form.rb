# frozen_string_literal: true

module ::MedicalCommunities
  class Complaint
    # What somebody who is about to complain chooses from: grounds, and the rules of the communities that it may be
    # about.
    class Form
      # Each has a ground of its own, which the client offers beside them.
      OF_RULES = %w[rule].freeze

      # @param guardian [Guardian]
      # @param post [Post, nil] readable for this person
      def initialize(guardian, post)
        @guardian = guardian
        @post = post
      end

      # @return [Hash]
      def to_response
        { grounds: GROUNDS - OF_RULES, communities: communities.map { |one| rules_of(one) } }
      end

      private

      def communities
        found = Community.includes(:category, parent: :parent)
        return found.where(category_id: @post.topic.category_id).to_a if @post
        professional = Professional.new(@guardian.user)
        found.select { |one| one.category && one.shown_to?(@guardian.user, professional) }
      end

      def rules_of(community)
        rules = RulesVersion.in_force(community)
        {
          id: community.id,
          name: community.category.name,
          version: rules&.number,
          rules: rules ? rules.numbered : [],
        }
      end
    end
  end
end
