# frozen_string_literal: true

require_relative "../support/accessible"
require_relative "../support/at_the_screen"
require_relative "../support/complaining"

RSpec.describe "Complaints", type: :system do
  include Complaining
  include Accessible
  include AtTheScreen

  fab!(:second) do
    Fabricate(:post, topic: topic, user: Complaining.member, raw: "Nonsense, all of it.")
  end

  before do
    Jobs.run_immediately!
    publish_rules(number: 3, text: "1. Be **kind** to colleagues.\n2. No advertising.")
  end

  def open_form(post = reported)
    visit(topic.relative_url)
    within("#post_#{post.post_number}") do
      find(".show-more-actions").click
      find(".post-action-menu__complain").click
    end
    expect(page).to have_css(".complaint-form")
  end

  def choose(words)
    find(".complaint-form__ground").select(words)
  end

  def send_form
    find(".complaint-form__send").click
  end

  it "is made about a post, decided in the queue, and its outcome read" do
    sign_in(reporter)
    open_form
    expect(page).to have_css(".complaint-form__ground:focus")
    expect(page).to have_css(".complaint-form__send[disabled]")
    choose("⁨1⁩. ⁨Be kind to colleagues.⁩")
    find(".complaint-form__words").fill_in(with: "It hurts the talk.")
    expect_accessible(".complaint-modal")
    picture("form")
    send_form
    expect(page).to have_css(".complaint-receipt", text: "The other side does not see your name")
    expect_accessible(".complaint-modal")
    picture("receipt")
    expect(complaints.sole).to have_attributes(ground: "rule", rule: 1, words: "It hurts the talk.")
    find(".complaint-modal a", text: "Your complaints").click
    expect(page).to have_css(".complaint-item[data-state='open']")
    expect_accessible(".complaints")
    picture("own")

    sign_in(admin)
    visit(threads.sole.topic.relative_url)
    expect(page).to have_css(".topic-post .cooked", text: "rule 1, rules version 3")
    expect(page).to have_no_content(reporter.username)
    picture("thread")

    sign_in(keeper)
    visit("/review/#{complaints.sole.reviewable.id}")
    expect(page).to have_css(".complaint-review__words", text: "It hurts the talk.")
    expect_accessible(".complaint-review")
    picture("review")
    find(".reviewable-action.medical-complaint-dismiss").click
    expect(page).to have_css(".decision__do[disabled]")
    find(".complaint-decision__reason").select("The rules allow it")
    find(".complaint-decision__note").fill_in(with: "Sharp, and about the matter.")
    expect_accessible(".complaint-decision")
    picture("dismiss")
    find(".decision__do").click
    expect(page).to have_css(".reviewable-item .status .rejected, .review-item__status.--rejected")
    expect_accessible(".complaint-review")

    sign_in(reporter)
    visit("/communities/complaints")
    expect(page).to have_css(".complaint-item[data-state='dismissed']", text: "The rules allow it")
    expect(page).to have_css(".complaint-item__words", text: "Sharp, and about the matter.")
    expect_accessible(".complaints")
    picture("own-dismissed")
  end

  it "hides a post at once in which a patient can be recognised" do
    sign_in(reporter)
    open_form(second)
    choose("A patient can be recognised")
    expect(page).to have_css(".complaint-form__urgent", text: "hidden at once")
    expect_accessible(".complaint-modal")
    picture("urgent")
    send_form
    expect(page).to have_css(".complaint-receipt", text: "hidden until a moderator")
    expect(second.reload).to be_hidden

    sign_in(second.user)
    visit("/u/#{second.user.username}/messages")
    expect(page).to have_content("Your post is hidden until a moderator reads it")
    visit(Topic.private_messages_for_user(second.user).last.relative_url)
    expect(page).to have_css(".topic-post .cooked", text: "Nothing else follows for you")
    picture("hidden-letter")
  end

  it "takes several posts of a quarrel, from whoever began the topic" do
    topic.update!(user: reporter)
    sign_in(reporter)
    visit(topic.relative_url)
    find(".medical-ask-moderation").click
    expect(page).to have_css(".complaint-posts__post", count: 2)
    expect(page).to have_css(".complaint-form__send[disabled]")
    all(".complaint-posts__post input").each(&:click)
    expect_accessible(".complaint-modal")
    picture("quarrel")
    send_form
    expect(page).to have_css(".complaint-receipt")

    expect(complaints.pluck(:source, :ground).uniq).to eq([%w[author quarrel]])
    expect(complaints.pluck(:target_id)).to contain_exactly(reported.id, second.id)
  end

  it "is made about a member on their card and page, and taken back" do
    sign_in(reporter)
    visit("/u/#{author.username}")
    find(".complaint-member__do").click
    choose("A second account of one person")
    expect_accessible(".complaint-modal")
    picture("member")
    send_form
    expect(page).to have_css(".complaint-receipt")

    visit("/communities/complaints")
    expect(page).to have_css(".complaint-item", text: author.username)
    find(".complaint-item__withdraw").click
    expect(page).to have_css(".complaints__news", text: "It counts no longer")
    expect(page).to have_css(".complaint-item[data-state='withdrawn']")

    visit(topic.relative_url)
    find("#post_1 [data-user-card='#{author.username}']", match: :first).click
    expect(page).to have_css(".user-card .complaint-member__do")
    expect_accessible(".complaint-member")
    picture("card")
  end

  it "is made without a post, in words" do
    sign_in(reporter)
    visit("/communities/complaints")
    find(".complaints__begin").click
    choose("Another reason")
    send_form
    expect(page).to have_css(".complaint-form__failure", text: "Please write what it is about")
    expect_accessible(".complaints")
    picture("words-needed")
    find(".complaint-form__words").fill_in(with: "The search is slow.")
    send_form
    expect(page).to have_css(".complaint-item", text: "The search is slow.")
    expect(page).to have_css(".complaint-receipt")
    expect_accessible(".complaints")
  end

  it "is made about a message" do
    message = Fabricate(:private_message_topic, user: author, recipient: reporter)
    post = Fabricate(:post, topic: message, user: author)
    sign_in(reporter)
    visit(message.relative_url)
    within("#post_#{post.post_number}") do
      find(".show-more-actions").click
      find(".post-action-menu__complain").click
    end
    choose("Insult or disrespect")
    send_form
    expect(page).to have_css(".complaint-receipt")
    expect(complaints.sole.target_type).to eq("message")
  end

  it "is not offered for one's own posts and card, nor to guests" do
    sign_in(author)
    visit(topic.relative_url)
    find("#post_1 .show-more-actions").click
    expect(page).to have_css("#post_1 .post-action-menu__delete, #post_1 .post-action-menu__edit")
    expect(page).to have_no_css("#post_1 .post-action-menu__complain")
    visit("/u/#{author.username}")
    expect(page).to have_css(".user-main")
    expect(page).to have_no_css(".complaint-member")
  end

  context "when in Arabic, on a phone", mobile: true do
    before do
      SiteSetting.allow_user_locale = true
      reporter.update!(locale: "ar")
    end

    it "reads from the right, all of it" do
      complain(ground: "insult", words: "كلام", about: [second])
      sign_in(reporter)
      open_form
      choose("يمكن التعرف على مريض")
      expect_accessible(".complaint-modal")
      picture("ar-phone-form")
      send_form
      expect(page).to have_css(".complaint-receipt", text: "لا يظهر اسمك للطرف الآخر")
      visit("/communities/complaints")
      expect(page).to have_css(".complaint-item", count: 2)
      expect_accessible(".complaints")
      picture("ar-phone-own")
      expect(wider_than_screen?).to eq(false)
    end
  end
end
