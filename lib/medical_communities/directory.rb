# frozen_string_literal: true

module ::MedicalCommunities
  # The communities that someone may know of, with what their cards say. As many queries for two hundred as for one.
  class Directory
    PAGE = 60
    # What people filter by, each a column.
    COLUMNS = %i[specialty_id language country closedness].freeze

    attr_reader :onlooker

    # @param user [User, nil]
    def initialize(user)
      @lineages = Lineages.new
      @onlooker = Onlooker.new(user, @lineages)
    end

    # @param filters [Hash] q, specialty_id, language, country, closedness, offers, page
    # @return [Array<Card>] one more than a page when there are more
    def cards(filters = {})
      page = filters[:page].to_i.clamp(0, 1000)
      found = filtered(filters).order("LOWER(categories.name), medical_communities.id")
      deal(found.offset(page * PAGE).limit(PAGE + 1))
    end

    # @param id [Integer]
    # @return [Card, nil] nil also for who may not know of it
    def card(id)
      deal(shown.where(id: id)).first
    end

    # @return [Hash] what there is to filter by
    def choices
      rows = shown.pluck(:specialty_id, :language, :country)
      specialties = Specialty.where(id: rows.map(&:first).compact.uniq)
      {
        specialties:
          specialties.map { |one| { id: one.id, name: one.name } }.sort_by { |one| one[:name] },
        languages: rows.filter_map(&:second).uniq.sort,
        countries: rows.filter_map(&:third).uniq.sort,
      }
    end

    private

    def shown
      all =
        Community
          .where.not(member_group_id: nil)
          .joins(:category, :member_group)
          .includes(:category, :member_group)
      return all if @onlooker.knows_circles?
      all.where.not(closedness: "circle").or(all.where(id: @onlooker.own_ids))
    end

    def filtered(filters)
      found = shown
      COLUMNS.each do |column|
        found = found.where(column => filters[column]) if filters[column].present?
      end
      found = found.where("offers @> ?", [filters[:offers]].to_json) if filters[:offers].present?
      filters[:q].present? ? search(found, filters[:q]) : found
    end

    def search(found, words)
      part = "%#{Community.sanitize_sql_like(words.strip)}%"
      found.left_joins(:specialty).where(<<~SQL, part: part)
        categories.name ILIKE :part OR categories.description ILIKE :part
        OR medical_specialties.names::text ILIKE :part
      SQL
    end

    def deal(communities)
      found = communities.preload(:specialty).to_a
      facts = Facts.new(found, @lineages)
      rules = facts.rules
      accepted = @onlooker.accepted(rules.values)
      found.map do |community|
        version_id = rules[community.id]
        Card.new(
          community,
          onlooker: @onlooker,
          moderators: facts.moderators(community.id),
          rules_version_id: version_id,
          accepted: version_id.nil? || accepted.include?(version_id),
        )
      end
    end
  end
end
