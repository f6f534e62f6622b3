# frozen_string_literal: true

require_relative "../support/at_the_screen"
require_relative "../support/held_posts"

RSpec.describe "A held post", type: :system do
  include AtTheScreen
  include HeldPosts

  let(:decision) { PageObjects::Components::HeldPostDecision.new }

  let(:review) { PageObjects::Pages::Review.new }
  let(:composer) { PageObjects::Components::Composer.new }

  before { Jobs.run_immediately! }

  def visit_review(reviewable, as:)
    sign_in(as)
    visit("/review/#{reviewable.id}")
    expect(page).to have_css(".held-post.--review")
  end

  def decide(reviewable, action)
    find(".reviewable-action.#{action.to_s.dasherize}").click
  end

  it "is read with what was found, and published as it is" do
    reviewable = hold_topic
    visit_review(reviewable, as: moderator)

    expect(page).to have_css(".held-post__item[data-state='insisted']", text: "Phone number")
    expect(page).to have_css(".held-post__mark", text: "+44 7700 900123")
    expect(page).to have_css(".held-post__cause", text: "asks for your decision")
    picture("review")

    decide(reviewable, :approve_post)
    expect(page).to have_css(".reviewable-item .status .approved")
    expect(category.topics.last.first_post.raw).to eq(HeldPosts::PHONE)

    sign_in(author)
    visit("/medical-communities/held/#{reviewable.id}")
    expect(page).to have_css(".held-post__state", text: "published")
    expect(page).to have_no_css(".held-post__take-back")
    picture("released")
  end

  it "is examined again when a reviewer changed it" do
    reviewable = hold_reply
    visit_review(reviewable, as: moderator)
    find(".reviewable-action.edit").click
    find(".reviewable-item .d-editor-input").fill_in(
      with: "Write to hanna.vexley@example.org please.",
    )
    find(".reviewable-action.save-edit").click
    expect(page).to have_css(".held-post__notice", text: "Changed since the check")
    expect(page).to have_no_css(".held-post__mark")

    decide(reviewable, :approve_post)
    expect(page).to have_css(".dialog-body", text: "open items: E-mail address")
    picture("changed")
    expect(reviewable.reload).to be_pending
  end

  it "goes back with a note, and into the composer again with its answers" do
    reviewable = hold_reply
    visit_review(reviewable, as: moderator)
    decide(reviewable, :medical_return)
    expect(page).to have_css(".decision__do[disabled]")
    find(".held-post-decision__words").fill_in(with: "Please leave the number out.")
    picture("return")
    find(".decision__do").click
    expect(page).to have_css(".reviewable-item .status .rejected")

    sign_in(author)
    visit("/medical-communities/held/#{reviewable.id}")
    expect(page).to have_css(".held-post__note", text: "Please leave the number out.")
    expect(page).to have_css(".held-post__text", text: HeldPosts::SECRET)
    picture("returned")

    find(".held-post__take-back").click
    expect(composer).to be_opened
    expect(composer).to have_value(HeldPosts::PHONE)
    expect(page).to have_css(".checklist-chip[data-state='held']")
    picture("taken-back")

    composer.fill_content(HeldPosts::CLEAN)
    composer.submit
    expect(page).to have_css(".topic-post .cooked", text: HeldPosts::CLEAN)
  end

  it "comes back as a topic with its title and category" do
    reviewable = hold_topic
    reviewable.perform(moderator, :medical_return, medical_note: "Please leave the number out.")
    sign_in(author)
    visit("/medical-communities/held/#{reviewable.id}")
    find(".held-post__take-back").click

    expect(composer).to be_opened
    expect(find("#reply-title").value).to eq(HeldPosts::TITLE)
    expect(composer).to have_value(HeldPosts::PHONE)
    expect(page).to have_css("#reply-control .category-input", text: category.name)
  end

  it "opens after the log-in for whom a mail brought here" do
    reviewable = hold_reply
    visit("/medical-communities/held/#{reviewable.id}")

    expect(page).to have_current_path("/login")
    expect(page).to have_no_content(HeldPosts::SECRET)
  end

  it "is no page for anybody else" do
    sign_in(topic.user)
    visit("/medical-communities/held/#{hold_reply.id}")

    expect(page).to have_css(".page-not-found, .error-page")
    expect(page).to have_no_content(HeldPosts::SECRET)
  end

  # The only one of newer versions. In 3.5 it is behind a setting, and does not know modals of plugins yet.
  it "is read and published on core's newer review page" do
    SiteSetting.reviewable_ui_refresh = Group::AUTO_GROUPS[:staff].to_s
    reviewable = hold_topic
    visit_review(reviewable, as: moderator)
    expect(page).to have_css(".review-item__post .held-post__mark", text: "+44 7700 900123")
    expect(page).to have_css(".held-post.--review", count: 1)
    picture("review-new")

    decide(reviewable, :approve_post)
    expect(page).to have_css(".review-item__status.--approved, .--approved")
    expect(reviewable.reload).to be_approved
  end

  context "when an administrator is alone" do
    it "asks for the reason" do
      moderator.update!(moderator: false)
      reviewable = hold_reply(by: admin)
      visit_review(reviewable, as: admin)
      decide(reviewable, :medical_release_own)
      decision.give("The number of the ward")

      expect(page).to have_css(".reviewable-item .status .approved")
      expect(MedicalCommunities::Release.last.reason).to eq("The number of the ward")
    end
  end

  context "in Arabic" do
    before do
      SiteSetting.allow_user_locale = true
      [author, moderator].each { |user| user.update!(locale: "ar") }
    end

    it "is read and returned from right to left" do
      reviewable = hold_topic
      visit_review(reviewable, as: moderator)
      expect(page).to have_css("html.rtl")
      picture("review-ar")

      reviewable.perform(moderator, :medical_return, medical_note: "يُرجى حذف الرقم.")
      sign_in(author)
      visit("/medical-communities/held/#{reviewable.id}")
      expect(page).to have_css(".held-post__state", text: "أُعيد منشورك مع توضيح")
      picture("returned-ar")
    end
  end

  context "with a phone", mobile: true do
    it "is read and returned" do
      reviewable = hold_topic
      visit_review(reviewable, as: moderator)
      picture("review-phone")
      decide(reviewable, :medical_return)
      find(".held-post-decision__words").fill_in(with: "Please leave the number out.")
      picture("return-phone")
      find(".decision__do").click
      expect(page).to have_no_css(".held-post-decision")

      sign_in(author)
      visit("/medical-communities/held/#{reviewable.id}")
      expect(page).to have_css(".held-post__note")
      picture("returned-phone")
      find(".held-post__take-back").click
      expect(composer).to be_opened
    end
  end
end
