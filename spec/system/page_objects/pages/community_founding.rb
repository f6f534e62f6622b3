# frozen_string_literal: true

module PageObjects
  module Pages
    # The form in which an administrator founds a community.
    class CommunityFounding < PageObjects::Pages::Base
      FORM = ".community-founding"

      def open
        page.visit(AdminCommunities::ADDRESS)
        # On a phone core keeps a page's buttons in a menu.
        menu = ".d-page-subheader .ellipsis-vertical, .d-page-subheader .fk-d-menu__trigger"
        find(".community-settings")
        find(menu, match: :first).click if page.has_css?(menu, wait: 0)
        find(".community-settings__found").click
        find(FORM)
        self
      end

      def write(field, words)
        find("#{FORM} [data-field='#{field}'] input").fill_in(with: words)
        self
      end

      def write_rules(language, words)
        find(".community-founding__rules[data-language='#{language}'] textarea").fill_in(
          with: words,
        )
        self
      end

      def choose(field, value)
        find("#{FORM} [data-field='#{field}'] option[value='#{value}']").select_option
        self
      end

      def closed_as(closedness)
        find("#{FORM} input[value='#{closedness}']").click
        self
      end

      def adopt(category)
        chooser = PageObjects::Components::SelectKit.new("#{FORM} .category-chooser")
        chooser.expand
        chooser.search(category.name)
        chooser.select_row_by_value(category.id)
        self
      end

      def ask(user)
        chooser = PageObjects::Components::SelectKit.new("#{FORM} .email-group-user-chooser")
        chooser.expand
        chooser.search(user.username)
        chooser.select_row_by_value(user.username)
        chooser.collapse
        self
      end

      def show
        find(".community-founding__show").click
        self
      end

      def consent
        find(".community-founding__consent").click
        self
      end

      def create
        find(".community-founding__create").click
        self
      end

      def changes
        find(".community-founding__preview ol").text.delete("\u2068\u2069").lines.map(&:strip)
      end

      def back
        find(".community-founding__back").click
        self
      end

      def undo
        find(".community-settings__notice .community-settings__undo").click
        self
      end

      def value(field)
        find("#{FORM} [data-field='#{field}'] input").value
      end

      def has_problem?(field, words)
        has_css?("#{FORM} [data-field='#{field}'] .community-founding__problems", text: words)
      end
    end
  end
end
