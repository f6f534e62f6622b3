# frozen_string_literal: true

module ::MedicalCommunities
  # Who takes part in a community, verified or not, and until when they have time to verify: its members, and who
  # wrote there before it had any. Never those who left or are barred, and not administrators.
  class Deadlines
    PAGE = 50
    FILTERS = %w[unverified overdue all].freeze
    # A community may ask for nothing; a deadline to verify always asks for something.
    LEAST_LEVEL = 1
    LEVEL = "GREATEST(#{LEAST_LEVEL}, COALESCE((medical_communities.join_rules->>'level')::int, 0))"
    LEVEL_SUFFICES = "medical_credentials.level >= #{LEVEL}"

    # What is verified is looked up person by person: the planner cannot know how many there are, and once it guessed
    # few, a page of a hundred thousand took minutes.
    PEOPLE = <<~SQL
      WITH takes_part AS (
        SELECT user_id, TRUE AS is_member FROM group_users WHERE group_id = :group_id
        UNION ALL
        SELECT DISTINCT posts.user_id, FALSE
        FROM posts
        JOIN topics ON topics.id = posts.topic_id
        WHERE topics.category_id = :category_id AND topics.deleted_at IS NULL
          AND posts.deleted_at IS NULL AND posts.post_type = :regular
          AND NOT EXISTS (
            SELECT 1 FROM medical_departures
            WHERE medical_departures.community_id = :community_id
              AND medical_departures.user_id = posts.user_id
          )
      ),
      people AS (
        SELECT users.id AS user_id, users.username, users.username_lower, users.name,
               bool_or(is_member) AS is_member
        FROM takes_part
        JOIN users ON users.id = takes_part.user_id
        WHERE users.id > 0 AND NOT users.admin AND NOT users.staged
          AND NOT EXISTS (
            SELECT 1 FROM medical_bars
            WHERE medical_bars.community_id = :community_id
              AND medical_bars.user_id = takes_part.user_id
              AND medical_bars.ended_at IS NULL
          )
        GROUP BY users.id
      ),
      judged AS (
        SELECT people.*, medical_memberships.verify_by, COALESCE(verified.level, 0) AS level
        FROM people
        LEFT JOIN medical_memberships ON medical_memberships.user_id = people.user_id
                                     AND medical_memberships.community_id = :community_id
        LEFT JOIN LATERAL (
          SELECT MAX(in_force.level) AS level
          FROM (%{credentials}) in_force
          WHERE in_force.user_id = people.user_id
        ) verified ON TRUE
      )
    SQL
    CONDITIONS = {
      "all" => "TRUE",
      "unverified" => "level < :level",
      "overdue" => "level < :level AND verify_by < :today",
    }.freeze

    # @param community [Community]
    def initialize(community, filter: nil)
      @community = community
      @filter = FILTERS.include?(filter) ? filter : FILTERS.first
    end

    # @return [Integer] what counts as verified here
    def level
      [JoinRules.new(@community).level, LEAST_LEVEL].max
    end

    # @param page [Integer] from 0 on
    # @return [Array<Object>] user_id, username, name, is_member, verify_by, level
    def page(page)
      query(<<~SQL, limit: PAGE, offset: PAGE * page)
        SELECT * FROM judged
        WHERE #{CONDITIONS.fetch(@filter)}
        ORDER BY username_lower
        LIMIT :limit OFFSET :offset
      SQL
    end

    # @return [Integer]
    def count
      query("SELECT COUNT(*) AS count FROM judged WHERE #{CONDITIONS.fetch(@filter)}").first.count
    end

    # @param among [Array<Integer>, nil] nil: everybody whom the filter lets through
    # @return [Array<Integer>]
    def user_ids(among: nil)
      chosen = among ? "user_id IN (:among)" : CONDITIONS.fetch(@filter)
      query("SELECT user_id FROM judged WHERE #{chosen}", among: among.presence || [0]).map(
        &:user_id
      )
    end

    private

    def query(sql, **given)
      in_force = Credential.in_force.select(:user_id, :level).to_sql
      DB.query(format(PEOPLE, credentials: in_force) + sql, **facts, **given)
    end

    def facts
      {
        community_id: @community.id,
        category_id: @community.category_id,
        group_id: @community.member_group_id,
        regular: Post.types[:regular],
        level: level,
        today: Time.zone.today,
      }
    end
  end
end
