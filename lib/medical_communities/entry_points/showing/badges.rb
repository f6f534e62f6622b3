# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    module Showing
      # What is verified of a post's author, beside their name. Looked up once for a page of posts; a post that was not
      # is shown without, and keeps in the browser what it had.
      module Badges
        DIRECTORY_COLUMN = "medical_level"

        # Core has no place on a post for what was preloaded.
        module Post
          attr_accessor :medical_badge
        end

        class << self
          def install(plugin)
            EntryPoints.patch(plugin) { ::Post.include(Post) }
            ::TopicView.on_preload { |view| Badges.give(view.posts.to_a) if enabled? }
            %i[post_created post_edited].each do |event|
              # Where there is no community yet, a new post waits for the page to be read again.
              plugin.on(event) { |post, *| Badges.give([post]) if Charter.any? }
            end
            plugin.add_to_serializer(
              :post,
              :medical_badge,
              include_condition: -> { object.medical_badge.present? },
            ) { object.medical_badge }
            add_directory_column(plugin)
          end

          # @param posts [Array<::Post>]
          def give(posts)
            badges = VerifiedBadge.of(posts.filter_map(&:user_id).uniq)
            posts.each { |post| post.medical_badge = badges[post.user_id] }
          end

          private

          def enabled?
            SiteSetting.medical_communities_enabled
          end

          # Core's own `add_directory_column` would do it while the plugin is off, too.
          def add_directory_column(plugin)
            plugin.on("before_directory_refresh") do
              DirectoryColumn.find_or_create_plugin_directory_column(
                column_name: DIRECTORY_COLUMN,
                icon: "circle-check",
                query: DIRECTORY_QUERY,
              )
            end
          end
        end

        # Core runs it once for each period, and keeps its text as long as the process lives: what is set is read in it.
        DIRECTORY_QUERY = <<~SQL
          WITH settings AS (
            SELECT
              COALESCE(BOOL_AND(value = 't') FILTER (
                WHERE name = 'medical_communities_enabled'
              ), TRUE) AS enabled,
              COALESCE(MAX(value) FILTER (
                WHERE name = 'medical_communities_credential_grace_days'
              ), '30')::int AS grace
            FROM site_settings
          ),
          verified AS (
            SELECT di.id, COALESCE(MAX(credentials.level), 0) AS level
            FROM directory_items di
            CROSS JOIN settings
            LEFT JOIN medical_credentials credentials
              ON credentials.user_id = di.user_id AND settings.enabled
              AND credentials.valid_from <= CURRENT_DATE
              AND (credentials.valid_until IS NULL OR credentials.valid_until + settings.grace >= CURRENT_DATE)
              AND NOT EXISTS (
                SELECT 1 FROM medical_revocations WHERE credential_id = credentials.id
              )
            WHERE di.period_type = :period_type
            GROUP BY di.id
          )
          UPDATE directory_items di
          SET medical_level = verified.level
          FROM verified
          WHERE di.id = verified.id AND di.medical_level <> verified.level
        SQL
      end
    end
  end
end
