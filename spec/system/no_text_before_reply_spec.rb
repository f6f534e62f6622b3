# frozen_string_literal: true

require_relative "../support/community_in_browser"

RSpec.describe "No text before Reply", type: :system do
  include CommunityInBrowser

  fab!(:old_post) do
    topic = Fabricate(:topic, category: category, user: member)
    Fabricate(:post, topic: topic, user: member, raw: CommunityInBrowser::CLEAN)
  end

  let(:sent) { [] }

  before do
    SiteSetting.min_title_similar_length = 10
    listen
  end

  marked_words = %w[quokkamann zebrafishitis wombat numbat quollcase platypusius]
  marked =
    "Quokkamann has zebrafishitis, see https://wombat.example.com/numbat and #quollcase for @platypusius too."
  marked_title = "Zebrafishitis with quokkamann, what next"

  # What completes a word after @ or # while it is typed: that word, and nothing else of the text.
  completion = %r{/u/search/users|/hashtags/search}
  completed = %w[quollcase platypusius]

  # Everything that leaves the tab, address and body, as the browser itself sees it.
  def listen
    page.driver.with_playwright_page do |tab|
      tab.on(
        "request",
        ->(request) { sent << "#{request.method} #{request.url}\n#{body_of(request)}" },
      )
    end
  end

  # Playwright cannot decode the body of a file's upload; there is none here.
  def body_of(request)
    request.post_data.to_s
  rescue StandardError
    ""
  end

  define_method(:leaks) do
    sent
      .map { |request| CGI.unescape(request).downcase }
      .select do |request|
        words = request.match?(completion) ? marked_words - completed : marked_words
        words.any? { |word| request.include?(word) }
      end
  end

  def type_slowly(text)
    page.driver.with_playwright_page { |tab| tab.keyboard.type(text, delay: 60) }
  end

  def paste(text)
    page.driver.with_playwright_page { |tab| tab.evaluate(<<~JS, arg: text) }
      (text) => {
        const editor = document.querySelector("#reply-control .d-editor-input");
        editor.focus();
        if (editor.matches("textarea")) {
          document.execCommand("insertText", false, text);
        } else {
          const clipboardData = new DataTransfer();
          clipboardData.setData("text/plain", text);
          editor.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
        }
      }
    JS
  end

  define_method(:type_everywhere) do
    find("#reply-title").click
    type_slowly(marked_title)
    composer.focus
    type_slowly(marked)
    paste(" And again: #{marked} ")
    sleep 3
    expect(typed.scan("Quokkamann").size).to eq(2)
  end

  def typed
    page.evaluate_script(<<~JS)
      ((editor) => editor.value ?? editor.innerText)(document.querySelector("#reply-control .d-editor-input"))
    JS
  end

  def collapse_and_return
    composer.minimize
    expect(composer).to be_minimized
    sleep 1
    find("#reply-control.draft .draft-text").click
    expect(composer).to be_opened
  end

  # Core saves a draft 2 seconds after typing, and after 15 whatever happens.
  shared_examples "nothing leaves" do
    it "sends no word while somebody types and pastes, collapses and closes" do
      begin_topic
      type_everywhere
      expect(checklist).to have_draft_note("Draft on this device only")
      collapse_and_return
      composer.close
      find(".discard-draft-modal .discard-draft").click
      expect(composer).to be_closed
      sleep 3

      expect(leaks).to eq([])
      expect(Draft.count).to eq(0)
      begin_topic
      expect(find("#reply-title").value).to eq("")
    end

    it "sends no word in half a minute of waiting" do
      begin_topic
      composer.focus
      type_slowly(marked.first(40))
      sleep 30

      expect(leaks).to eq([])
    end

    it "sends no word when the page is loaded again" do
      begin_topic
      composer.focus
      paste(marked)
      sleep 1
      visit "/latest"
      begin_topic
      expect(checklist).to have_draft_note("Your draft is back.")
      sleep 3

      expect(leaks).to eq([])
    end

    it "sends no word before the category is chosen, nor when it is" do
      begin_topic(in_category: nil)
      type_everywhere
      expect(checklist).to have_no_chip
      expect(checklist).to have_draft_note("Draft on this device only")
      composer.switch_category("Cases")
      expect(page).to have_css(".checklist-chip")
      sleep 4

      expect(leaks).to eq([])
    end
  end

  describe "in the plain editor" do
    include_examples "nothing leaves"
  end

  describe "in the rich editor" do
    before { use_rich_editor }

    include_examples "nothing leaves"
  end

  it "keeps replies and edits here too" do
    visit old_post.topic.url
    find(".topic-footer-main-buttons .create").click
    composer.focus
    type_slowly(marked)
    sleep 3
    composer.close
    find(".discard-draft-modal .discard-draft").click
    find("#post_1 .edit").click
    expect(composer).to be_opened
    composer.focus
    paste(marked)
    sleep 3

    expect(leaks).to eq([])
  end

  it "sends the text with Reply" do
    begin_topic
    composer.fill_title(marked_title)
    composer.fill_content("Zebrafishitis is what I think of here.")
    checklist.open
    checklist.confirm("I have the patient’s written consent.")
    composer.submit

    expect(page).to have_css(".topic-post .cooked", text: "Zebrafishitis")
    expect(leaks.first).to match(%r{\Apost \S+/posts\n})
  end

  # Else silence would prove nothing.
  it "hears each of these requests where they are allowed" do
    begin_topic(in_category: general)
    type_everywhere

    %w[/drafts.json similar_to onebox /composer/mentions /hashtags].each do |address|
      expect(leaks.join).to include(address)
    end
  end
end
