# frozen_string_literal: true

require_relative "../support/community_in_browser"

RSpec.describe "Messages to a community's groups", type: :system do
  include CommunityInBrowser

  fab!(:moderators) do
    Fabricate(:group, name: "case_keepers", messageable_level: Group::ALIAS_LEVELS[:everyone])
  end
  fab!(:friend, :user)

  before do
    category.category_moderation_groups.create!(group: moderators)
    MedicalCommunities::Charter.forget
    SiteSetting.personal_message_enabled_groups = Group::AUTO_GROUPS[:everyone]
  end

  def write_message(**to)
    visit "/new-message?#{to.to_query}"
    expect(composer).to be_opened
    composer.fill_title("A question about a case")
    composer.fill_content("Please call Mr John Brown about furosemide.")
  end

  it "have the checklist, keep their draft on the device, and go when nothing is open" do
    write_message(groupname: "case_keepers")
    expect(checklist).to have_chip("1 open")
    expect(checklist).to have_draft_note(/on this device only/i)
    sleep 3
    expect(Draft.count).to eq(0)

    composer.submit
    expect(checklist).to be_stopped("Not sent yet. 1 open.")
    expect(page).to have_no_css(".checklist .btn", text: /moderator/i)
    picture("message-to-group")
    find(".checklist__replace").click
    composer.submit
    expect(page).to have_css(".topic-post .cooked", text: "Please call ")

    find(".topic-footer-main-buttons .create").click
    composer.fill_content("She is MRN 4471183 at our ward.")
    expect(checklist).to have_chip("1 open")
    sleep 3
    expect(Draft.count).to eq(0)
  end

  it "have none when they are for a person alone" do
    write_message(username: friend.username)
    expect(checklist).to have_no_chip
    try_until_success(timeout: 15) { expect(Draft.count).to eq(1) }
  end
end
