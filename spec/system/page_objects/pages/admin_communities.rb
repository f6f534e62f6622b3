# frozen_string_literal: true

module PageObjects
  module Pages
    # Admin → Plugins → Medical communities.
    class AdminCommunities < PageObjects::Pages::Base
      ADDRESS = "/admin/plugins/discourse-medical-communities/communities"

      def visit
        page.visit(ADDRESS)
        self
      end

      def add
        find(".community-settings__add").click
        self
      end

      def choose_category(category)
        chooser =
          PageObjects::Components::SelectKit.new(".community-settings__new .category-chooser")
        chooser.expand
        chooser.search(category.name)
        chooser.select_row_by_value(category.id)
        self
      end

      def edit(category)
        card(category).find(".community-settings__edit").click
        self
      end

      def remove(category)
        card(category).find(".community-settings__remove").click
        self
      end

      def choose_mode(mode)
        find(".community-settings__modes input[value='#{mode}']").click
        self
      end

      def choose_preset(id)
        find(".community-settings__preset option[value='#{id}']").select_option
        self
      end

      # @param ids [Array<String>] besides those that are chosen
      def choose_packs(*ids)
        find(".community-settings__packs input[value='own']").click
        ids.each { |id| find(".community-settings__choices input[value='#{id}']").check }
        self
      end

      def adjust(rule, severity)
        details = find(".community-settings__severities")
        details.find("summary").click if details["open"].nil?
        severity_field(rule).find("option[value='#{severity}']").select_option
        self
      end

      def severity(rule)
        severity_field(rule).value
      end

      def save
        find(".community-settings__save").click
        self
      end

      def undo
        find(".community-settings__undo").click
        self
      end

      def check_too(category)
        find(".community-settings__unchecked li[data-category-id='#{category.id}'] button").click
        self
      end

      def toggle_group_moderation
        PageObjects::Components::DToggleSwitch.new(
          ".community-settings__held .d-toggle-switch__checkbox",
        ).toggle
        self
      end

      def has_notice?(words)
        has_css?(".community-settings__notice", text: words)
      end

      def card(category)
        find(".community-settings__card[data-category-id='#{category.id}']")
      end

      def has_mode?(category, mode)
        has_css?(
          ".community-settings__card[data-category-id='#{category.id}'] [data-mode='#{mode}']",
        )
      end

      def has_no_card?(category)
        has_no_css?(".community-settings__card[data-category-id='#{category.id}']")
      end

      private

      def severity_field(rule)
        find(".community-settings__severity[data-rule='#{rule}'] select")
      end
    end
  end
end
