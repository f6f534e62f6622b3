# frozen_string_literal: true

require_relative "../support/community_in_browser"

RSpec.describe "Drafts on the device", type: :system do
  include CommunityInBrowser

  fab!(:old_post) do
    topic = Fabricate(:topic, category: category, user: member)
    Fabricate(:post, topic: topic, user: member, raw: CommunityInBrowser::CLEAN)
  end

  # Kept half a second after the last change.
  def wait_until_kept
    expect(checklist).to have_draft_note(/on this device only/i)
    sleep 1
  end

  def kept
    page.driver.with_playwright_page { |tab| tab.evaluate(<<~JS) }
      () => new Promise((resolve) => {
        const opening = indexedDB.open("medical-communities", 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore("drafts", { keyPath: "id" });
        opening.onsuccess = () => {
          const all = opening.result.transaction("drafts").objectStore("drafts").getAll();
          all.onsuccess = () => { opening.result.close(); resolve(all.result); };
        };
      })
    JS
  end

  def age(hours)
    page.driver.with_playwright_page { |tab| tab.evaluate(<<~JS, arg: hours * 3_600_000) }
      (time) => new Promise((resolve) => {
        const opening = indexedDB.open("medical-communities", 1);
        opening.onsuccess = () => {
          const store = opening.result.transaction("drafts", "readwrite").objectStore("drafts");
          store.getAll().onsuccess = ({ target }) => {
            target.result.forEach((draft) => store.put({ ...draft, until: draft.until - time }));
            store.transaction.oncomplete = () => { opening.result.close(); resolve(); };
          };
        };
      })
    JS
  end

  def begin_reply
    visit old_post.topic.url
    find(".topic-footer-main-buttons .create").click
    expect(composer).to be_opened
  end

  it "come back after the page is loaded again, with answers, tags and category" do
    SiteSetting.tag_topic_allowed_groups = Group::AUTO_GROUPS[:everyone]
    write_topic(CommunityInBrowser::NAMED)
    checklist.open
    checklist.keep("Exact date", "The case needs it")
    checklist.confirm("I have the patient’s written consent.")
    expect(checklist).to have_chip("2 open")
    wait_until_kept

    visit "/latest"
    begin_topic(in_category: nil)

    expect(composer).to have_value(CommunityInBrowser::NAMED)
    expect(find("#reply-title").value).to eq(CommunityInBrowser::TITLE)
    expect(composer.category_chooser).to have_selected_name("Cases")
    expect(checklist).to have_chip("2 open")
    expect(checklist).to have_draft_note("Your draft is back.")
    picture("draft-is-back")
    checklist.open
    expect(page).to have_css(".checklist__notice", text: "Your earlier answers were kept.")
  end

  it "come back on another day within the limit, and not after it" do
    write_topic(CommunityInBrowser::NAMED)
    wait_until_kept
    visit "/latest"
    age(20)
    begin_topic
    expect(composer).to have_value(CommunityInBrowser::NAMED)
    wait_until_kept

    visit "/latest"
    age(25)
    begin_topic
    expect(checklist).to have_draft_note("The draft will stay on this device only.")
    expect(composer.composer_input.value).to eq("")
    expect(kept).to eq([])
  end

  it "are gone when the text is posted, and when it is thrown away" do
    write_topic(CommunityInBrowser::CLEAN)
    wait_until_kept
    checklist.open
    checklist.confirm("I have the patient’s written consent.")
    composer.submit
    expect(page).to have_css(".topic-post .cooked", text: "A woman in her fifties")
    expect(kept).to eq([])

    begin_reply
    composer.fill_content("What did the ultrasound show in the end?")
    wait_until_kept
    expect(kept.size).to eq(1)
    composer.close
    find(".discard-draft-modal .discard-draft").click
    expect(composer).to be_closed
    expect(kept).to eq([])
  end

  it "stay when somebody goes on writing, or opens something else" do
    begin_reply
    composer.fill_content("What did the ultrasound show in the end?")
    wait_until_kept
    composer.close
    expect(page).to have_no_css(".discard-draft-modal .save-draft")
    find(".discard-draft-modal .keep-editing").click
    composer.minimize
    find("#create-topic, .sidebar-section-link[data-link-name='everything']", match: :first).click

    begin_reply
    expect(composer).to have_value("What did the ultrasound show in the end?")
  end

  it "belong to a reply or an edit each for itself" do
    begin_reply
    composer.fill_content("What did the ultrasound show in the end?")
    wait_until_kept

    visit old_post.topic.url
    find("#post_1 .edit").click
    expect(composer).to have_value(CommunityInBrowser::CLEAN)
    composer.fill_content("#{CommunityInBrowser::CLEAN} Thank you.")
    wait_until_kept

    begin_reply
    expect(composer).to have_value("What did the ultrasound show in the end?")
    visit old_post.topic.url
    find("#post_1 .edit").click
    expect(composer).to have_value("#{CommunityInBrowser::CLEAN} Thank you.")
  end

  it "are left alone by another tab while the first one is there" do
    write_topic(CommunityInBrowser::NAMED)
    wait_until_kept

    within_window(open_new_window(:tab)) do
      begin_topic
      expect(checklist).to have_draft_note("The draft will stay on this device only.")
      expect(composer.composer_input.value).to eq("")
      composer.fill_content("A second text, of the other tab.")
      wait_until_kept
      expect(kept.map { |draft| draft["raw"] }).to contain_exactly(
        CommunityInBrowser::NAMED,
        "A second text, of the other tab.",
      )
    end

    expect(composer.composer_input.value).to eq(CommunityInBrowser::NAMED)
    visit "/latest"
    begin_topic
    expect(composer).to have_value(CommunityInBrowser::NAMED)
  end

  it "replace the one that the server got while another category was chosen" do
    write_topic(CommunityInBrowser::NAMED, in_category: general)
    try_until_success(timeout: 15) { expect(Draft.where(user: member).count).to eq(1) }

    composer.switch_category("Cases")
    wait_until_kept
    try_until_success { expect(Draft.where(user: member).count).to eq(0) }
    expect(kept.size).to eq(1)

    composer.switch_category("General talk")
    expect(checklist).to have_no_draft_note
    composer.type_content(" Thank you.")
    try_until_success(timeout: 15) { expect(Draft.where(user: member).count).to eq(1) }
    expect(kept).to eq([])
  end

  it "are not kept on a shared computer longer than the tab" do
    write_topic(CommunityInBrowser::NAMED)
    wait_until_kept
    checklist.share_computer
    expect(checklist).to have_draft_note("No draft is kept: the text is in this tab only.")
    expect(kept).to eq([])

    composer.fill_content("#{CommunityInBrowser::NAMED} Thank you.")
    sleep 1
    expect(kept).to eq([])
    visit "/latest"
    begin_topic
    expect(composer.composer_input.value).to eq("")
    expect(checklist).to have_draft_note("No draft is kept")
  end

  it "are gone after logging out" do
    write_topic(CommunityInBrowser::NAMED)
    wait_until_kept
    composer.minimize
    find(".header-dropdown-toggle.current-user button").click
    find("#user-menu-button-profile").click
    find("#quick-access-profile .logout button").click
    expect(page).to have_css(".login-button, .d-header .login-button")

    expect(kept).to eq([])
  end

  describe "in a community that lets the server keep what is clean" do
    before { change_community(preset: "discussion") }

    def stored
      Draft.where(user: member).last&.parsed_data
    end

    it "sends a draft once nothing is open, with the answers in it" do
      begin_reply
      composer.fill_content("Please write to jb@example.com about it.")
      expect(checklist).to have_chip("1 open")
      expect(checklist).to have_no_draft_note
      sleep 4
      expect(stored).to eq(nil)

      checklist.open
      checklist.keep("E-mail address", "Colleague or organisation")
      expect(checklist).to have_chip("answered")
      composer.type_content(" Thank you.")
      try_until_success(timeout: 15) { expect(stored).to be_present }
      expect(stored["reply"]).to eq("Please write to jb@example.com about it. Thank you.")
      expect(stored["medical_attestation"]).to include("colleague-or-organisation")

      visit "/latest"
      visit old_post.topic.url
      find(".topic-footer-main-buttons .create").click
      expect(composer).to have_value("Please write to jb@example.com about it. Thank you.")
      expect(checklist).to have_chip("answered")
    end
  end
end
