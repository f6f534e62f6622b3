# frozen_string_literal: true

module PageObjects
  module Components
    # The checklist in core's composer: chip, panel or sheet, and the draft's sentence.
    class MedicalChecklist < PageObjects::Components::Base
      COMPOSER = "#reply-control"
      CHIP = "#{COMPOSER} .checklist-chip"
      PANEL = ".checklist"

      def open
        find(CHIP).click
        self
      end

      def has_chip?(words)
        page.has_css?(CHIP, text: /\A#{isolated("Checklist: #{words}")}\z/)
      end

      def shown?
        page.has_css?(CHIP, wait: 0)
      end

      def has_no_chip?
        page.has_no_css?(CHIP)
      end

      def has_panel?
        page.has_css?(PANEL)
      end

      def has_no_panel?
        page.has_no_css?(PANEL)
      end

      # Core's composer has a heading of its own; this one has the focus after a stopped Reply.
      def stopped?(words)
        page.has_css?("#{PANEL}__heading:focus", text: /\A#{isolated(words)}\z/)
      end

      def has_item?(label, words)
        page.has_css?("#{PANEL}__row:not([data-settled])", text: /#{label}.*#{words}/m)
      end

      def has_no_item?(label)
        page.has_no_css?("#{PANEL}__row:not([data-settled])", text: label)
      end

      def within_item(label, &block)
        within("#{PANEL}__row", text: label, match: :first, &block)
      end

      def show(label)
        within_item(label) { find("#{PANEL}__words").click }
      end

      def press(label, button)
        within_item(label) { click_button(button) }
      end

      def replace_brands
        find("#{PANEL}__brands").click
      end

      def has_no_brands?
        page.has_no_css?("#{PANEL}__brands")
      end

      def keep(label, reason)
        press(label, "Keep…")
        press(label, reason)
      end

      def ask_about(label, reason)
        press(label, "Ask a moderator…")
        press(label, reason)
      end

      def undo
        find("#{PANEL}__undo").click
      end

      def confirm(sentence)
        within(PANEL) { check(sentence) }
      end

      def answered?(count)
        page.has_css?("#{PANEL}__group", text: /#{isolated("Answered: #{count}")}/)
      end

      def has_draft_note?(words)
        page.has_css?(".draft-note__sentence", text: words)
      end

      def has_no_draft_note?
        page.has_no_css?(".draft-note")
      end

      def share_computer
        find(".draft-note__shared input").click
      end

      private

      # Numbers stand between marks of direction that nobody sees.
      def isolated(words)
        Regexp.escape(words).gsub(/\d+/) { |number| "\u2068?#{number}\u2069?" }
      end
    end
  end
end
