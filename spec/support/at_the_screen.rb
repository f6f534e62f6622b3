# frozen_string_literal: true

# What system specs do with the browser itself, where Capybara has no word for it.
module AtTheScreen
  # A picture to look at, when asked for: MEDICAL_SCREENSHOTS names a folder. Its name begins with that of the spec.
  #
  # @param of [String, nil] selector; nil: the whole page
  def picture(name, of: nil)
    folder = ENV["MEDICAL_SCREENSHOTS"].presence or return
    path = "#{folder}/#{File.basename(self.class.metadata[:file_path], "_spec.rb")}-#{name}.png"
    page.driver.with_playwright_page do |tab|
      of ? tab.locator(of).screenshot(path: path) : tab.screenshot(path: path, fullPage: true)
    end
  end

  # Nothing is wider than the screen where a page keeps within it.
  def wider_than_screen?
    page.evaluate_script("document.documentElement.scrollWidth > window.innerWidth")
  end

  # @param keys [Array<String>] one after the other, in Playwright's names
  def press(*keys)
    page.driver.with_playwright_page { |tab| keys.each { |key| tab.keyboard.press(key) } }
  end
end
