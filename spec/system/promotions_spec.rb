# frozen_string_literal: true

require_relative "../support/accessible"
require_relative "../support/at_the_screen"
require_relative "../support/promoting"

RSpec.describe "Signs of advertising in the review queue", type: :system do
  include Accessible
  include AtTheScreen
  include Promoting

  let(:reviewable) do
    4.times { look(published(Promoting::PLAIN)) }
    item("#{Promoting::AD} Save 20% with promo code HEART20.")
  end
  let(:advertised) { reviewable.target.post }

  before do
    Jobs.run_immediately!
    reviewable
  end

  def open_item(as: own_moderator)
    sign_in(as)
    visit("/review/#{reviewable.id}")
    expect(page).to have_css(".promotion-review")
  end

  def decide(action)
    find(".reviewable-action[class*='promotion-#{action}']").click
  end

  def letters
    author.topics_allowed.where(subtype: TopicSubtype.system_message)
  end

  it "is read with its facts, and left as it is" do
    open_item
    expect(page).to have_css(".promotion-review__hint", text: "A hint, not an accusation")
    expect(page).to have_css(".promotion-brand", count: 1)
    within(".promotion-brand:first-child") do
      expect(page).to have_css(".promotion-brand__name", text: "Plavix")
      expect(page).to have_css(".promotion-brand__signs li", count: 4)
      expect(page).to have_css(".promotion-brand__often", text: "name it: ⁨5⁩. Days counted: ⁨30⁩")
    end
    expect(page).to have_css(".promotion-review__post a[href$='/p/#{advertised.id}']")
    expect(page).to have_no_text(HeldPosts::SECRET)
    expect_accessible(".promotion-review")
    picture("item")

    decide("leave")
    expect(page).to have_css(".reviewable-item .status .rejected")
    visit("/review/#{reviewable.id}")
    expect(page).to have_css(".promotion-review__state", text: "Decided: nothing to do")
    expect(letters).to be_empty
  end

  it "writes kindly to the author, who reads it" do
    open_item
    decide("write")
    expect(page).to have_css(".dialog-body", text: "nobody is accused")
    picture("asks")
    find(".dialog-footer .btn-primary").click
    expect(page).to have_css(".reviewable-item .status .approved")

    sign_in(author)
    visit(letters.sole.relative_url)
    expect(page).to have_css(".cooked", text: "Medicines are named by active ingredient here")
    expect(page).to have_no_text(own_moderator.username)
    picture("letter")
    expect(advertised.reload).not_to be_trashed
  end

  it "removes the post, and its author is told why" do
    open_item
    decide("remove")
    find(".dialog-footer .btn-primary").click
    expect(page).to have_css(".reviewable-item .status .approved")

    expect(advertised.reload).to be_trashed
    sign_in(author)
    visit(letters.sole.relative_url)
    expect(page).to have_css(".cooked", text: "Deleted words cannot be edited")
    picture("removed")
  end

  it "says that an edit took the signs out" do
    look(rewrite(advertised, Promoting::CLEAN))
    open_item

    expect(page).to have_css(".promotion-review__state", text: "no longer in it")
    expect(page).to have_css(".promotion-brand__name", text: "the post has changed since")
    picture("gone")
  end

  describe "on a phone, in Arabic", mobile: true do
    before { SiteSetting.default_locale = "ar" }

    it "keeps within the screen, from right to left" do
      open_item
      expect(page).to have_css("html.rtl .promotion-brand__name", text: "Plavix")
      expect(page).to have_css(".promotion-brand__signs li", text: "مدح")
      expect_accessible(".promotion-review")
      picture("phone-arabic")
      expect(wider_than_screen?).to eq(false)
    end
  end

  describe "on a phone", mobile: true do
    it "keeps within the screen" do
      open_item
      picture("phone")
      expect(wider_than_screen?).to eq(false)
    end
  end
end
