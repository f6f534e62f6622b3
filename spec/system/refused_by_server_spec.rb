# frozen_string_literal: true

require_relative "../support/community_in_browser"

RSpec.describe "A post that the server does not take", type: :system do
  include CommunityInBrowser

  fab!(:old_post) do
    topic = Fabricate(:topic, category: category, user: member)
    Fabricate(:post, topic: topic, user: member, raw: CommunityInBrowser::CLEAN)
  end

  before { SiteSetting.allow_uppercase_posts = true }

  def begin_reply
    visit old_post.topic.url
    find(".topic-footer-main-buttons .create").click
    expect(composer).to be_opened
  end

  # The page was made before: it takes this for a hint.
  def become_stricter
    change_community(severities: { "manners/shouting" => "refuse" })
  end

  it "comes back to the checklist, with what only the server found" do
    begin_reply
    composer.fill_content("THANK YOU ALL SO VERY MUCH FOR THAT.")
    expect(checklist).to have_chip("nothing open")
    become_stricter
    composer.submit

    expect(checklist).to be_stopped("Not sent yet. 1 open.")
    expect(checklist).to have_item("All capitals", "THANK YOU ALL")
    expect(page).to have_css(".checklist__notice", text: "Not posted yet: items are open.")
    expect(page).to have_no_css(".dialog-body")
    expect(composer.composer_input.value).to eq("THANK YOU ALL SO VERY MUCH FOR THAT.")
    picture("refused-by-server")
    sleep 1
    expect(checklist).to be_stopped("Not sent yet. 1 open.")

    composer.fill_content("Thank you all so very much for that.")
    composer.submit
    expect(page).to have_css("#post_2 .cooked", text: "Thank you all")
  end

  it "comes back from an edit too" do
    visit old_post.topic.url
    find("#post_1 .edit").click
    expect(composer).to be_opened
    composer.fill_content("#{CommunityInBrowser::CLEAN} PLEASE HELP ME SOON WITH THAT.")
    expect(checklist).to have_chip("nothing open")
    become_stricter
    composer.submit

    expect(checklist).to be_stopped("Not sent yet. 1 open.")
    expect(old_post.reload.raw).to eq(CommunityInBrowser::CLEAN)
  end

  it "makes the page load the examiner that the server has" do
    begin_reply
    composer.fill_content("THANK YOU ALL SO VERY MUCH FOR THAT.")
    expect(checklist).to have_chip("nothing open")
    become_stricter
    MedicalCommunities::ExaminerAssets.stubs(:digest).returns("0123456789abcdef")
    composer.submit

    expect(checklist).to be_stopped("Not sent yet. 1 open.")
    expect(page).to have_css("script[src*='examiner.js?v=0123456789abcdef']", visible: :all)
    expect(checklist).to have_chip("nothing open")
  end
end
