# frozen_string_literal: true

require_relative "../support/at_the_screen"
require_relative "../support/held_posts"

RSpec.describe "An edit that waits", type: :system do
  include AtTheScreen
  include HeldPosts

  let(:decision) { PageObjects::Components::HeldPostDecision.new }

  PUBLISHED = "No fever on day three, wound dry. She walks a little each morning."
  EDITED =
    "No fever on day four, wound dry. The family: +44 7700 900123, #{HeldPosts::SECRET} said."
  MENDED = "No fever on day four, wound dry. The family was told, #{HeldPosts::SECRET} said."

  fab!(:reply) { Fabricate(:post, topic: topic, user: author, raw: PUBLISHED) }
  let(:review) { PageObjects::Pages::Review.new }
  let(:composer) { PageObjects::Components::Composer.new }
  let(:checklist) { PageObjects::Components::MedicalChecklist.new }
  let(:reviewable) { ReviewableMedicalEdit.sole }

  before do
    Jobs.run_immediately!
    SiteSetting.editing_grace_period = 0
  end

  # As the composer leaves it, without the composer.
  def hold(raw = EDITED, of: reply, by: author, **fields)
    post = Post.find(of.id)
    MedicalCommunities::Current.set(attestation: insistence(raw)) do
      PostRevisor.new(post).revise!(by, raw: raw, **fields)
    end
    MedicalCommunities::EntryPoints::Posting::PendingEdits.keep(post, by, fields[:edit_reason])
    ReviewableMedicalEdit.last
  end

  def open_edit(post = reply)
    visit("/t/-/#{topic.id}/#{post.post_number}")
    within("#post_#{post.post_number}") do
      find(".post-action-menu__show-more").click if has_css?(".post-action-menu__show-more")
      find(".post-action-menu__edit").click
    end
    expect(composer).to be_opened
  end

  def visit_review(as: moderator)
    sign_in(as)
    visit("/review/#{reviewable.id}")
    expect(page).to have_css(".held-post.--review")
  end

  def visit_page(as: author)
    sign_in(as)
    visit("/medical-communities/held/#{reviewable.id}")
    expect(page).to have_css(".held-post__state")
  end

  def decide(action)
    find(button(action)).click
  end

  # Core names a button after the class of the target too.
  def button(action)
    ".reviewable-action[class*='#{action.to_s.dasherize}']"
  end

  def return_it(note = "Please leave the number out.")
    reviewable.perform(moderator, :medical_return, medical_note: note)
  end

  it "is written, kept back, read by a moderator, and published" do
    sign_in(author)
    open_edit
    composer.fill_content(EDITED)
    checklist.open
    checklist.ask_about("Phone number", "The case needs it")
    expect(checklist).to have_chip("to a moderator")
    composer.submit
    expect(page).to have_css(".post-enqueued-modal")
    picture("kept")
    find(".post-enqueued-modal .btn-primary").click
    expect(page).to have_css("#post_#{reply.post_number} .cooked", text: "She walks a little")
    expect(reply.reload.raw).to eq(PUBLISHED)

    visit_review
    expect(page).to have_css("del", text: "three")
    expect(page).to have_css("ins", text: "four")
    expect(page).to have_css("ins .held-post__mark", text: "+44 7700 900123")
    expect(page).to have_css(".held-post__item[data-state='insisted']", text: "Phone number")
    expect(page).to have_css(".held-post__place a", text: topic.title)
    expect(page).to have_css(".held-post.--review", count: 1)
    picture("review")

    decide(:medical_release)
    expect(page).to have_css(".reviewable-item .status .approved")
    expect(reply.reload.raw).to eq(EDITED)

    visit_page
    expect(page).to have_css(".held-post__state", text: "Your edit is published")
    expect(page).to have_no_css(".held-post__take-back, .held-post__withdraw, .held-post__changes")
    picture("released")
    click_link("To the post")
    expect(page).to have_css("#post_#{reply.post_number} .cooked", text: "The family")
  end

  it "goes back with a note, into the composer as an edit, and is saved" do
    hold(edit_reason: "More detail")
    visit_review
    expect(page).to have_css(".held-post__reason", text: "More detail")
    decide(:medical_return)
    decision.give("Please leave the number out.")
    expect(page).to have_css(".reviewable-item .status .rejected")

    visit_page
    expect(page).to have_css(".held-post__note", text: "Please leave the number out.")
    expect(page).to have_css("ins", text: "four")
    picture("returned")
    find(".held-post__take-back").click
    expect(composer).to be_opened
    expect(composer).to have_value(EDITED)
    expect(page).to have_css("#reply-control .save-or-cancel", text: "Send to a moderator")
    expect(page).to have_css("#reply-control.edit-title, #reply-control .reply-details")
    expect(page).to have_css(".checklist-chip[data-state='held']")
    picture("taken-back")

    composer.fill_content(MENDED)
    composer.submit
    expect(page).to have_no_css("#reply-control.open")
    expect(page).to have_css("#post_#{reply.post_number} .cooked", text: "The family was told")
    expect(reply.reload).to have_attributes(raw: MENDED, edit_reason: "More detail")
  end

  it "is withdrawn by its author, who keeps the text" do
    hold
    visit_page
    expect(page).to have_css(".held-post__state", text: "A moderator reads your edit first")
    picture("waiting")
    find(".held-post__withdraw").click

    expect(page).to have_css(".held-post__state", text: "Your edit is withdrawn")
    expect(page).to have_css(".held-post__take-back")
    expect(reviewable.reload).to be_deleted
  end

  it "is named in the composer, before another one takes its place" do
    hold
    sign_in(author)
    open_edit
    expect(page).to have_css(".held-post-waiting", text: "Another one takes its place")
    expect(composer).to have_value(PUBLISHED)
    picture("composer")
    find(".held-post-waiting a").click
    expect(page).to have_css(".held-post__state", text: "A moderator reads your edit first")
    expect(page).to have_css(".held-post__withdraw")

    reviewable.perform(author, :medical_withdraw)
    open_edit
    expect(page).to have_no_css(".held-post-waiting a")
  end

  it "tells its author and those who decide that it was sent again, and that the post has changed" do
    hold
    hold("#{EDITED} Twice.")
    PostRevisor.new(reply.reload).revise!(admin, raw: "No fever at all. Dry since yesterday.")

    visit_review
    expect(page).to have_css(".held-post__notice", text: "sent again")
    expect(page).to have_css(".held-post__notice", text: "changed meanwhile")
    expect(page).to have_css("ins", text: "Twice")
    decide(:medical_release)
    expect(page).to have_css(".dialog-body", text: "changed meanwhile")
    find(".dialog-footer .btn-primary").click
    picture("outdated")

    visit_page
    expect(page).to have_css(".held-post__notice", text: "sent again")
    expect(page).to have_css(".held-post__notice", text: "Compared here with the post")
  end

  it "is there to copy when the post is gone" do
    hold
    PostDestroyer.new(admin, reply).destroy
    visit_review
    expect(page).to have_css(".held-post__notice", text: "can no longer be changed this way")
    expect(page).to have_no_css(button(:medical_release))
    picture("review-gone")
    return_it
    visit_page

    expect(page).to have_css(".held-post__notice", text: "The text is here to copy.")
    expect(page).to have_css(".held-post__text", text: HeldPosts::SECRET)
    expect(page).to have_no_css(".held-post__take-back")
    picture("gone")
  end

  # In 3.5 core shows there only its own types in the new way.
  it "is read and published on core's newer review page" do
    SiteSetting.reviewable_ui_refresh = Group::AUTO_GROUPS[:staff].to_s
    hold
    visit_review
    expect(page).to have_css("ins .held-post__mark", text: "+44 7700 900123")
    expect(page).to have_css(".held-post.--review", count: 1)
    picture("review-new")
    decide(:medical_release)

    expect(page).to have_css(".reviewable-item .status .approved")
    expect(reply.reload.raw).to eq(EDITED)
  end

  it "breaks no page while the plugin is off, and nobody decides" do
    hold
    SiteSetting.medical_communities_enabled = false
    sign_in(moderator)
    visit("/review")

    expect(page).to have_css(".reviewable-container, .no-review")
    expect(page).to have_no_css(".reviewable-item")
    expect(page).to have_no_content(HeldPosts::SECRET)
    picture("off")
  end

  context "when an administrator is alone" do
    it "asks for the reason" do
      moderator.update!(moderator: false)
      hold(of: Fabricate(:post, topic: topic, user: admin, raw: PUBLISHED), by: admin)
      visit_review(as: admin)
      expect(page).to have_css(".held-post__notice", text: "Your own edit")
      decide(:medical_release_own)
      decision.give("The number of the ward")

      expect(page).to have_css(".reviewable-item .status .approved")
      expect(MedicalCommunities::Release.last.reason).to eq("The number of the ward")
    end
  end

  context "in Arabic" do
    before do
      SiteSetting.allow_user_locale = true
      [author, moderator].each { |user| user.update!(locale: "ar") }
      reply.update_columns(raw: "لا حمى في اليوم الثالث، والجرح جاف.")
    end

    it "is read and returned from right to left" do
      hold("لا حمى في اليوم الرابع، والجرح جاف. هاتف العائلة ‎+44 7700 900123.")
      visit_review
      expect(page).to have_css("html.rtl")
      expect(page).to have_css("del", text: "الثالث")
      picture("review-ar")
      return_it("يُرجى حذف الرقم.")
      visit_page
      expect(page).to have_css(".held-post__state", text: "أُعيد تعديلك مع توضيح")
      picture("returned-ar")
    end
  end

  context "with a phone", mobile: true do
    it "is read, returned, and taken back" do
      hold
      visit_review
      picture("review-phone")
      decide(:medical_return)
      decision.give("Please leave the number out.")
      expect(page).to have_no_css(".held-post-decision")

      visit_page
      expect(page).to have_css(".held-post__note")
      picture("returned-phone")
      find(".held-post__take-back").click
      expect(composer).to be_opened
      expect(composer).to have_value(EDITED)
      picture("taken-back-phone")
    end
  end
end
