# frozen_string_literal: true

require_relative "../support/community_in_browser"

RSpec.describe "Bulk moves into a community", type: :system do
  include CommunityInBrowser

  fab!(:admin)
  fab!(:named) { elsewhere("A question about Mr Brown", CommunityInBrowser::NAMED) }
  fab!(:plain) { elsewhere("A question about a diuretic", CommunityInBrowser::CLEAN) }

  before { sign_in(admin) }

  def elsewhere(title, raw)
    Fabricate(:topic, category: general, title: title).tap do |topic|
      Fabricate(:post, topic: topic, raw: raw)
    end
  end

  def move_all
    visit "/c/#{general.slug}/#{general.id}"
    list = PageObjects::Components::TopicListHeader.new
    list.click_bulk_select_button
    [named, plain].each { |topic| find("tr[data-topic-id='#{topic.id}'] input.bulk-select").click }
    list.click_bulk_select_topics_dropdown
    list.click_bulk_button("update-category")
    chooser = PageObjects::Components::SelectKit.new(".d-modal .category-chooser")
    chooser.expand
    chooser.select_row_by_value(category.id)
    find("#bulk-topics-confirm").click
  end

  it "say which topics stayed, with the way to each" do
    move_all

    expect(page).to have_css(".dialog-content", text: "Some topics stayed where they were")
    expect(page).to have_css(".unmoved-topics p", text: "Topics with open items: 1.")
    picture("unmoved")
    expect(plain.reload.category).to eq(category)
    expect(named.reload.category).to eq(general)

    find(".unmoved-topics").click_link(named.title)
    expect(page).to have_css(".fancy-title", text: named.title)
    expect(page).to have_no_css(".dialog-content")
  end

  it "say nothing when all moved" do
    named.update_columns(title: "A question about something")
    named.first_post.update_columns(raw: CommunityInBrowser::CLEAN)
    move_all

    expect(page).to have_css(".fk-d-default-toast", text: /completed/i)
    expect(page).to have_no_css(".dialog-content")
    expect(named.reload.category).to eq(category)
  end
end
