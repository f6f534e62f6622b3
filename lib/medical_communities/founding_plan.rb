# frozen_string_literal: true

module ::MedicalCommunities
  # Everything that founding a community does, in running order. Community::Preview tells it, Community::Found does it:
  # both read the same parts, so that nothing happens which was not shown.
  class FoundingPlan
    # Each answers problems, changes, carry_out(made) and, as a class, undo(founding).
    PARTS = [
      MemberGroup,
      ModeratorGroup,
      Place,
      Permissions,
      Moderation,
      Description,
      Rules,
      Members,
      Moderators,
      Setting,
    ].freeze

    # The setting last: only then it shows whether others live by it.
    UNDONE = [*PARTS.without(Setting).reverse, Setting].freeze

    attr_reader :wishes, :founder

    # @param founding [Founding]
    def self.undo(founding)
      UNDONE.each { |part| part.undo(founding) }
    end

    # @param wishes [Wishes] what the form holds
    # @param founder [User]
    def initialize(wishes, founder)
      @wishes, @founder = wishes, founder
    end

    # @return [Hash] field => [sentence]; empty when it can be done
    def problems
      @problems ||=
        parts.map(&:problems).reduce({}) { |all, one| all.merge(one) { |_field, a, b| a | b } }
    end

    # @return [Boolean]
    def possible?
      problems.empty?
    end

    # @return [Array<String>] what changes, in plain sentences
    def changes
      parts.flat_map(&:changes)
    end

    # @return [Boolean] whether a setting of the whole forum has to be switched on for it
    def asks_consent?
      part(Setting).switches?
    end

    # Within a transaction.
    #
    # @return [Founding]
    def carry_out
      made = {}
      parts.each { |part| part.carry_out(made) }
      Founding.create!(
        community_id: made.dig("community", "id"),
        founded_by: founder,
        key: wishes.key,
        community_request_id: wishes.community_request_id,
        made: made,
      )
    end

    # @return [String]
    def name
      category&.name || wishes.name.to_s.strip
    end

    # @return [Category, nil] that is adopted
    def category
      return @category if defined?(@category)
      @category = wishes.category_id && Category.find_by(id: wishes.category_id)
    end

    # @return [Community, nil] above it
    def parent
      return @parent if defined?(@parent)
      @parent = wishes.parent_id && Community.find_by(id: wishes.parent_id)
    end

    # @return [Boolean]
    def inherits?(heirloom)
      !parent.nil? && wishes.inherits.include?(heirloom)
    end

    # @return [Part]
    def part(kind)
      parts.find { |part| part.is_a?(kind) }
    end

    private

    def parts
      @parts ||= PARTS.map { |kind| kind.new(self) }
    end
  end
end
