# frozen_string_literal: true

require_relative "accessible"
require_relative "at_the_keyboard"

# What people do about complaints at the screen: members, those who are complained about, those who decide. It finds
# its way by what pages are made of, not by their words: so that the language may be any.
module ComplaintPages
  include Accessible
  include AtTheKeyboard

  def open_menu(post)
    visit(post.topic.relative_url)
    within("#post_#{post.post_number}") do
      find(".show-more-actions").click
      find(".post-action-menu__complain").click
    end
    expect(page).to have_css(".complaint-form")
  end

  def choose_ground(value)
    find(".complaint-form__ground option[value='#{value}']").select_option
  end

  def complain_about(post, ground)
    open_menu(post)
    choose_ground(ground)
    find(".complaint-form__send").click
    expect(page).to have_css(".complaint-receipt")
  end

  def open_review(reviewable)
    visit("/review/#{reviewable.id}")
    expect(page).to have_css(".reviewable-item, .review-item")
  end

  # @param measure [String] its kind
  def decide_case(measure, reason: "tone")
    find(".medical-case-decide").click
    find(".standing-case-choice__one[data-kind='#{measure}'] input").click
    find(".standing-case-decide__reason option[value='#{reason}']").select_option
  end

  # A page as somebody meets it: nothing stands in the way of anybody, and nothing is wider than the screen.
  def look(selector, name, whole: true)
    expect_accessible(selector)
    expect(wider_than_screen?).to eq(false)
    whole ? picture(name) : picture(name, of: selector)
  end
end
