# frozen_string_literal: true

require_relative "../support/held_posts"

RSpec.describe "Links in a held post", type: :system do
  include HeldPosts

  let(:link) { "https://wombat.example.com/numbat" }
  let(:asked) { [] }

  # Everything that the page asks for, as the browser itself sees it.
  before do
    Jobs.run_immediately!
    page.driver.with_playwright_page { |tab| tab.on("request", ->(one) { asked << one.url }) }
    sign_in(moderator)
  end

  def review(reviewable)
    visit("/review/#{reviewable.id}")
    expect(page).to have_css(".reviewable-item a[href='#{link}']")
    sleep 2
    asked.grep(/onebox/)
  end

  it "are shown without asking anybody for their previews" do
    expect(review(hold_reply("#{HeldPosts::PHONE}\n\n#{link}"))).to be_empty
  end

  it "have previews as ever in a queued post of another category" do
    elsewhere = Fabricate(:reviewable_queued_post, created_by: author)
    elsewhere.update!(payload: elsewhere.payload.merge("raw" => "A link.\n\n#{link}"))

    expect(review(elsewhere)).to be_present
  end
end
