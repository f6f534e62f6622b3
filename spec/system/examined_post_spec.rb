# frozen_string_literal: true

require_relative "../support/at_the_screen"
require_relative "../support/held_posts"

RSpec.describe "A published post with something open", type: :system do
  include AtTheScreen
  include HeldPosts

  let(:decision) { PageObjects::Components::HeldPostDecision.new }

  let(:reply) do
    Fabricate(:post, topic: topic, user: author).tap do |post|
      post.update_columns(raw: HeldPosts::PHONE)
    end
  end
  let(:reviewable) do
    Jobs::MedicalCommunities::ExaminePosts.new.execute(post_ids: [reply.id])
    ReviewableMedicalPost.sole
  end

  before do
    reviewable
    sign_in(moderator)
    visit("/review/#{reviewable.id}")
  end

  def decide(action)
    find(".reviewable-action[class*='#{action.to_s.dasherize}']").click
  end

  it "is shown with what was found and without its words, and left as it is with a reason" do
    expect(page).to have_css(".held-post__item[data-state='open']", text: "Phone number")
    expect(page).to have_css(".held-post.--review a[href$='/p/#{reply.id}']")
    expect(page).to have_no_text(HeldPosts::SECRET)
    picture("examined")

    decide(:medical_leave_post)
    expect(page).to have_css(".decision__do[disabled]")
    decision.give("The hospital's own number")

    expect(page).to have_css(".reviewable-item .status .rejected")
    expect(reviewable.target.reload.reason).to eq("The hospital's own number")
  end

  [{}, { mobile: true }].each do |device|
    it "is hidden, and says so: #{device}", **device do
      decide(:medical_hide_post)

      expect(page).to have_css(".reviewable-item .status .approved")
      expect(page).to have_no_css(".reviewable-action")
      expect(reply.reload).to be_hidden
      visit("/p/#{reply.id}")
      expect(page).to have_css("#post_#{reply.post_number} .cooked.hidden, .post-hidden")
    end
  end

  it "opens in the composer" do
    decide(:medical_edit_post)

    expect(page).to have_css("#reply-control.open")
    expect(reviewable.reload).to be_pending
  end
end
