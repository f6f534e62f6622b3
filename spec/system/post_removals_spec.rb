# frozen_string_literal: true

require_relative "../support/accessible"
require_relative "../support/at_the_screen"
require_relative "../support/removing"

RSpec.describe "Posts taken away", type: :system do
  include Removing
  include Accessible
  include AtTheScreen

  before { publish_rules(number: 3, text: "1. Be **kind** to colleagues.\n2. No advertising.") }

  # In the queue of whoever decides.
  def uphold(complaint, choice, name)
    sign_in(keeper)
    visit("/review/#{complaint.reviewable.id}")
    find(".reviewable-action.medical-complaint-uphold").click
    expect(page).to have_css(".complaint-decision__posts input[value='leave']:checked")
    find(".complaint-decision__posts input[value='#{choice}']").click
    expect_accessible(".complaint-decision")
    expect(wider_than_screen?).to eq(false)
    picture("#{name}-dialog")
    find(".decision__do").click
    expect(page).to have_css(".reviewable-item .status .approved, .review-item__status.--approved")
  end

  def read_letter(user, subject, name)
    try_until_success { expect(letters_to(user).first).to start_with(subject) }
    sign_in(user)
    visit(Topic.private_messages_for_user(user).find_by("title LIKE ?", "#{subject}%").relative_url)
    expect(page).to have_css("#post_1 .cooked")
    expect(wider_than_screen?).to eq(false)
    picture("#{name}-letter")
  end

  def in_arabic(*people)
    SiteSetting.allow_user_locale = true
    people.each { |user| user.update!(locale: "ar") }
  end

  it "are hidden with a complaint, explained to their author, and put right by an edit" do
    complaint = complain(about: [reply], ground: "rule", rule: 2)
    uphold(complaint, "hide", "hidden")
    expect(reply.reload).to be_hidden

    read_letter(reply.user, "Hidden by moderators", "hidden")
    letter = find("#post_1 .cooked")
    expect(letter).to have_content("rule 2, rules version 3 “No advertising.”")
    expect(letter).to have_content("You can appeal until")
    expect(letter).to have_link(href: /new-message\?groupname=#{community.moderator_group.name}/)
    expect(letter).to have_no_content(Complaining::WORDS)

    reply.update_columns(hidden_at: 1.hour.ago)
    letter.find_link(href: %r{/t/#{topic.id}/#{reply.post_number}\z}).click
    within("#post_#{reply.post_number}") do
      find(".show-more-actions").click if page.has_css?(".show-more-actions", wait: 2)
      find(".post-action-menu__edit").click
    end
    find(".d-editor-input").fill_in(with: "What the third lead shows, and nothing that is sold.")
    find("#reply-control .create").click
    expect(page).to have_no_css("#reply-control.open")
    try_until_success { expect(reply.reload).not_to be_hidden }
    expect(letters_to(reply.user).size).to eq(1)
  end

  it "are deleted by core's own button, and given back" do
    sign_in(admin)
    visit(topic.relative_url)
    within("#post_#{reply.post_number}") do
      find(".show-more-actions").click if page.has_css?(".show-more-actions", wait: 2)
      find(".post-action-menu__delete").click
    end
    expect(page).to have_css(
      "#post_#{reply.post_number}.deleted, .deleted #post_#{reply.post_number}",
    )

    read_letter(reply.user, "Deleted by moderators", "deleted")
    expect(find("#post_1 .cooked")).to have_content("none was given")
    find("#post_1 .cooked").find_link(href: /new-message/).click
    expect(page).to have_css("#reply-control.open")
    picture("ask")

    give_back(reply)
    read_letter(reply.user, "Visible again", "returned")
  end

  context "when in Arabic, on a phone", mobile: true do
    it "read from the right, dialog and letter" do
      in_arabic(keeper, reply.user)
      uphold(complain(about: [reply], ground: "insult"), "delete", "ar-phone")
      expect(reply.reload).to be_trashed

      read_letter(reply.user, "حذف من الإشراف", "ar-phone")
      expect(find("#post_1 .cooked")).to have_content("السبب")
    end
  end
end
