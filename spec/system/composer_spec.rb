# frozen_string_literal: true

require_relative "../support/community_in_browser"

RSpec.describe "Checklist in the composer", type: :system do
  include CommunityInBrowser

  describe "a new topic" do
    it "counts while somebody types, and again less" do
      begin_topic
      composer.fill_title(CommunityInBrowser::TITLE)
      composer.focus
      expect(checklist).to have_chip("1 open")

      composer.type_content("Mr John Brown takes Lasix. ")
      expect(checklist).to have_chip("3 open")

      composer.fill_content("He takes furosemide.")
      expect(checklist).to have_chip("1 open")
      expect(checklist).to have_no_panel
    end

    it "sends nothing while something is open, and shows what" do
      write_topic(CommunityInBrowser::NAMED)

      expect { composer.submit }.not_to change(Post, :count)
      expect(checklist).to be_stopped("Not sent yet. 4 open.")
      expect(checklist).to have_item("Possible patient name", "John Brown")
      expect(checklist).to have_item("Exact date", "3 May 1974")
      picture("composer-stopped")
    end

    it "publishes what was replaced, kept with a reason and confirmed" do
      write_topic(CommunityInBrowser::NAMED)
      checklist.open
      checklist.press("Possible patient name", "Replace with")
      checklist.press("Brand name", "Replace with")
      checklist.keep("Exact date", "The case needs it")
      checklist.confirm("I have the patient’s written consent.")
      expect(checklist).to have_chip("answered")
      picture("composer-answered")

      composer.submit

      expect(page).to have_css(".topic-post .cooked", text: "takes furosemide")
      expect(Post.last.raw).to include("born 3 May 1974")
      expect(Post.last.raw).not_to include("Brown")
      expect(MedicalCommunities::Attestation.last.post_id).to eq(Post.last.id)
    end

    it "takes a replacement back, in the panel and by the editor's own undo" do
      write_topic(CommunityInBrowser::NAMED)
      checklist.open
      checklist.press("Brand name", "Replace with")
      expect(composer).to have_value(CommunityInBrowser::NAMED.sub("Lasix", "furosemide"))

      checklist.undo
      expect(composer).to have_value(CommunityInBrowser::NAMED)

      checklist.press("Brand name", "Replace with")
      expect(composer).to have_value(CommunityInBrowser::NAMED.sub("Lasix", "furosemide"))
      composer.focus
      press("Control+z")
      expect(composer).to have_value(CommunityInBrowser::NAMED)
    end

    it "leads from an item to its words" do
      write_topic(CommunityInBrowser::NAMED)
      checklist.open
      checklist.show("Exact date")

      expect(page.evaluate_script(<<~JS)).to eq("3 May 1974")
        ((area) => area.value.slice(area.selectionStart, area.selectionEnd))(document.activeElement)
      JS
    end

    it "sends a text to a moderator when somebody insists, and says so on the button" do
      write_topic("Mr John Brown takes furosemide. What dose would you start with?")
      checklist.open
      checklist.ask_about("Possible patient name", "The case needs it")
      checklist.confirm("I have the patient’s written consent.")

      expect(checklist).to have_chip("to a moderator")
      expect(composer.button_label).to have_text("Send to a moderator")
      composer.submit

      expect(page).to have_css(".post-enqueued-modal")
      expect(ReviewableQueuedPost.last.payload["medical_hold"]).to be_present
      expect(
        Topic.where(category: category, visible: true, title: CommunityInBrowser::TITLE),
      ).to be_empty
    end

    it "judges the title too" do
      write_topic(CommunityInBrowser::CLEAN, title: "Dosing for Mr John Brown in renal failure")
      composer.submit

      expect(checklist).to be_stopped("Not sent yet. 2 open.")
      checklist.press("Possible patient name", "Replace with")
      expect(page).to have_field("reply-title", with: /\ADosing for the patient in /)
    end

    it "can be worked by keyboard alone" do
      write_topic("Mr John Brown takes furosemide.")
      composer.focus
      press("Control+Enter")
      expect(checklist).to be_stopped("Not sent yet. 2 open.")

      press("F8")
      expect(page).to have_css(".checklist__words:focus", text: "John Brown")
      press("Tab")
      expect(page).to have_css(".checklist__replace:focus")
      press("Enter")
      expect(page).to have_css(".checklist__tick:focus")
      press("Space")
      expect(checklist).to have_chip("answered")

      press("Escape")
      expect(checklist).to have_no_panel
      expect(page).to have_css("textarea.d-editor-input:focus")
      expect(composer).to be_opened
      press("Control+Enter")
      expect(page).to have_css(".topic-post .cooked", text: "takes furosemide")
    end
  end

  describe "the rich editor" do
    fab!(:first_post) { Fabricate(:post, topic: Fabricate(:topic, category: category)) }

    before do
      use_rich_editor
      SiteSetting.allow_uppercase_posts = true
    end

    it "finds, marks, leads to words, replaces and takes back in one step" do
      begin_topic
      composer.fill_title(CommunityInBrowser::TITLE)
      composer.focus
      composer.type_content("Mr John Brown takes **Lasix** daily.")
      expect(page).to have_css(".checklist-mark[data-severity='refuse']", text: "Mr John Brown")
      expect(page).to have_css("strong .checklist-mark[data-severity='attest']", text: "Lasix")

      checklist.open
      checklist.show("Possible patient name")
      expect(page.evaluate_script("getSelection().toString()")).to eq("Mr John Brown")

      checklist.press("Brand name", "Replace with")
      expect(page).to have_css(".ProseMirror strong", text: "furosemide")
      checklist.undo
      expect(page).to have_css(".ProseMirror strong", text: "Lasix")

      checklist.press("Brand name", "Replace with")
      expect(page).to have_css(".ProseMirror strong", text: "furosemide")
      composer.focus
      press("Control+z")
      expect(page).to have_css(".ProseMirror strong", text: "Lasix")
      picture("composer-rich")
    end

    it "publishes no mark of ours" do
      visit first_post.topic.url
      find(".topic-footer-main-buttons .create").click
      composer.focus
      composer.type_content("THANK YOU ALL SO VERY MUCH.")
      expect(page).to have_css(".checklist-mark[data-severity='advise']")
      composer.submit

      expect(page).to have_css("#post_2 .cooked", text: "THANK YOU")
      expect(page).to have_no_css(".checklist-mark")
      expect(Post.last.cooked).not_to include("checklist")
    end
  end

  describe "a reply" do
    fab!(:first_post) { Fabricate(:post, topic: Fabricate(:topic, category: category)) }

    it "asks for no consent, and stops at what leads to a person" do
      visit first_post.topic.url
      find(".topic-footer-main-buttons .create").click
      composer.fill_content("Please call me at 555-010-0199 about it.")
      expect(checklist).to have_chip("1 open")
      composer.submit
      expect(checklist).to be_stopped("Not sent yet. 1 open.")

      checklist.press("Phone number", "Remove")
      composer.submit
      expect(page).to have_css("#post_2 .cooked", text: "Please call me")
    end
  end

  describe "an edit" do
    fab!(:old_post) do
      Fabricate(
        :post,
        user: member,
        raw: "Mr John Brown takes furosemide since Monday.",
        topic:
          Fabricate(
            :topic,
            category: category,
            user: member,
            title: "Dosing for Mr John Brown at home",
          ),
        skip_validation: true,
      )
    end

    def begin_edit
      visit old_post.topic.url
      if page.has_css?("#post_1 .show-more-actions", wait: 1)
        find("#post_1 .show-more-actions").click
      end
      find("#post_1 .edit").click
      expect(composer).to be_opened
    end

    it "holds nothing against its author that was there before" do
      begin_edit
      expect(checklist).to have_chip("nothing open")
      composer.fill_content("Mr John Brown takes furosemide since Tuesday.")
      composer.submit

      expect(page).to have_css("#post_1 .cooked", text: "since Tuesday")
    end

    it "asks about what is new, in body and title each for itself" do
      begin_edit
      composer.fill_content("Mr John Brown takes Lasix since Tuesday.")
      expect(checklist).to have_chip("1 open")
      composer.fill_content("Mr John Brown takes furosemide. Mr John Brown is well.")
      expect(checklist).to have_chip("1 open")
      composer.fill_title("Dosing for Mr Adam Smith at home")
      expect(checklist).to have_chip("2 open")

      composer.submit
      expect(checklist).to be_stopped("Not sent yet. 2 open.")
      picture("composer-edit")
      expect(old_post.reload.raw).to include("since Monday")
    end
  end

  describe "elsewhere" do
    it "shows and sends nothing outside a community, nor in a message" do
      write_topic(CommunityInBrowser::NAMED, in_category: general)
      expect(checklist).to have_no_chip
      expect(checklist).to have_no_draft_note
      composer.submit

      expect(page).to have_css(".topic-post .cooked", text: "John Brown")
      expect(MedicalCommunities::Attestation.count).to eq(0)
    end

    it "comes and goes with the category" do
      write_topic(CommunityInBrowser::NAMED, in_category: general)
      composer.switch_category("Cases")
      expect(checklist).to have_chip("4 open")
      composer.switch_category("General talk")
      expect(checklist).to have_no_chip
    end

    it "shows nothing to members while a community only watches" do
      change_community(mode: "watch")
      write_topic(CommunityInBrowser::NAMED)
      expect(checklist).to have_no_chip
    end
  end

  describe "on a phone", mobile: true do
    it "opens a sheet, and Show leads back to the text" do
      write_topic(CommunityInBrowser::NAMED)
      picture("composer-phone")
      composer.submit
      expect(page).to have_css(".checklist-sheet .checklist.--sheet")
      picture("composer-phone-sheet")

      checklist.press("Brand name", "Replace with")
      checklist.show("Exact date")
      expect(page).to have_no_css(".checklist-sheet")
      expect(composer.composer_input.value).to include("furosemide")
      expect(page.evaluate_script("document.activeElement.selectionEnd")).to be > 0
    end
  end

  describe "in Arabic" do
    before do
      SiteSetting.allow_user_locale = true
      member.update!(locale: "ar")
    end

    it "reads from right to left" do
      write_topic(CommunityInBrowser::NAMED)
      composer.submit

      expect(page).to have_css("html.rtl .checklist__heading:focus", text: "لم يُرسل بعد")
      picture("composer-ar")
    end
  end
end
