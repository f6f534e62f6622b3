# frozen_string_literal: true

module ::MedicalCommunities
  module WaysOut
    # Ways out of a case circle that stand open, each with where it is closed. What the plugin closes itself is not
    # among them, and nothing is ever ticked: what is not in this list was merely not seen.
    class Leaks
      # Reads of a community with its category and groups loaded.
      OWN = {
        "category-readers" => ->(circle) { readers(circle).any? },
        "groups-visible" => ->(circle) { shown_groups(circle).any? },
        "incoming-address" => ->(circle) { circle.category&.email_in.present? },
      }.freeze
      # Of the whole forum.
      FORUM = [
        WayOut.new("login-not-required", setting: "login_required") { !SiteSetting.login_required },
        WayOut.new("titles", setting: "medical_communities_hide_titles") do
          !SiteSetting.medical_communities_hide_titles
        end,
        WayOut.new("programs-of-members", setting: "user_api_key_allowed_groups") do
          SiteSetting.user_api_key_allowed_groups.present?
        end,
        WayOut.new("embedding-hosts", page: "/admin/customize/embedding") do
          EmbeddableHost.exists?
        end,
      ].freeze

      class << self
        # @return [Array<Group>] that read there without belonging to it
        def readers(circle)
          return [] unless circle.category
          own = [circle.member_group_id, *circle.category.moderating_groups.map(&:id)]
          circle.category.groups.reject { |group| own.include?(group.id) }
        end

        # @return [Array<Group>] of its own that others see
        def shown_groups(circle)
          hidden = Group.visibility_levels[:members]
          [circle.member_group, circle.moderator_group].compact.select do |group|
            [group.visibility_level, group.members_visibility_level].min < hidden
          end
        end
      end

      # @param circle [Community]
      # @return [Array<Hash>] id, setting, page, names
      def of(circle)
        own(circle) + of_the_forum
      end

      private

      def own(circle)
        OWN.filter_map do |id, open|
          next unless Leaks.instance_exec(circle, &open)
          { id: id, setting: nil, page: page(id, circle), names: names(id, circle) }
        end
      end

      def page(id, circle)
        return "/g" if id == "groups-visible"
        "#{circle.category.url}/edit/#{id == "category-readers" ? "security" : "settings"}"
      end

      def names(id, circle)
        case id
        when "category-readers"
          Leaks.readers(circle).map(&:name)
        when "groups-visible"
          Leaks.shown_groups(circle).map(&:name)
        else
          []
        end
      end

      # The same for every circle: asked once.
      def of_the_forum
        @of_the_forum ||= (FORUM + ALL).select { |way| open?(way) }.map { |way| entry(way) }
      end

      def open?(way)
        %w[open unknown].include?(way.state(circles))
      end

      def circles
        @circles ||= Charter.all.select(&:circle?)
      end

      def entry(way)
        setting = way.setting if way.setting && SiteSetting.respond_to?(way.setting)
        {
          id: way.id,
          setting: setting,
          page: way.page,
          names: way.id == "other-plugins" ? Used.other_plugins : [],
        }
      end
    end
  end
end
