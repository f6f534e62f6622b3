# frozen_string_literal: true

require_relative "at_the_screen"

# Walks a page as people do who have no mouse. What includes it includes AtTheScreen too.
module AtTheKeyboard
  include AtTheScreen

  # Farther than anybody would go on.
  MOST_STEPS = 120

  # Moves the focus forward until it is there.
  def tab_to(selector)
    MOST_STEPS.times do
      return if focused?(selector)
      press("Tab")
    end
    raise "The Tab key does not lead to #{selector}: it is at #{focused}"
  end

  def focused?(selector)
    page.evaluate_script("document.activeElement.matches(#{selector.to_json})")
  end

  # Where the focus is, to say so.
  def focused
    page.evaluate_script("document.activeElement.outerHTML.slice(0, 200)")
  end
end
