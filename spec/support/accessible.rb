# frozen_string_literal: true

# Asks axe-core about what the browser shows, for system specs. `bin/test discourse` names its file in AXE_CORE; it is
# a development package of ours, which a forum does not have.
module Accessible
  STANDARDS = %w[wcag2a wcag2aa wcag21a wcag21aa wcag22aa].freeze

  # @param selector [String] of ours: core's own pages are core's business
  # @param without [Array<String>] core's own fields in it, likewise
  def expect_accessible(selector, without: [])
    file =
      ENV["AXE_CORE"].presence ||
        MedicalCommunities::Engine.root.join("node_modules/axe-core/axe.min.js")
    skip("AXE_CORE names no file of axe-core") unless File.exist?(file)
    expect(page).to have_css(selector)
    expect(violations(File.read(file), selector, without)).to eq([])
  end

  private

  def violations(script, selector, without)
    page.driver.with_playwright_page do |tab|
      tab.evaluate(script)
      tab.evaluate(<<~JS, arg: [selector, without, STANDARDS])
        async ([selector, without, standards]) => {
          const { violations } = await axe.run({ include: [selector], exclude: without }, {
            runOnly: { type: "tag", values: standards },
          });
          return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
        }
      JS
    end
  end
end
