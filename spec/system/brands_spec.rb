# frozen_string_literal: true

require_relative "../support/community_in_browser"

RSpec.describe "Brands in the composer", type: :system do
  include CommunityInBrowser

  BRANDS_TITLE = "Lasix® or Plavix in renal failure"
  BRANDED = <<~MARKDOWN.strip
    Started on Lasix® 40 mg, then **Frusol** 20 mg and [Plavix](https://example.com/a) 75 mg.

    - Augmentin 625 mg tablets
    - Plavix 75 mg daily

    | drug | dose |
    |----|----|
    | Lasix | 40 mg |

    What dose would you start with?
  MARKDOWN
  # A sentence, a title and an item of a list go on to begin with a capital.
  NAMED_BY_INGREDIENT = [
    ["Lasix® or", "Furosemide or"],
    ["Augmentin 625", "Amoxicillin + clavulanic acid 625"],
    ["Plavix 75 mg daily", "Clopidogrel 75 mg daily"],
    ["Lasix 40 mg here", "Furosemide 40 mg here"],
    %w[Lasix® furosemide],
    %w[Lasix furosemide],
    %w[Frusol furosemide],
    %w[Plavix clopidogrel],
  ].freeze

  # What begins a title, an item or a paragraph begins with a capital as before.
  def by_ingredient(text)
    NAMED_BY_INGREDIENT.reduce(text) do |changed, (brand, inn)|
      changed.gsub(/^(- )?#{brand}/) { "#{$1}#{inn.capitalize}" }.gsub(brand, inn)
    end
  end

  def have_topic_title(words)
    have_field("reply-title", with: words)
  end

  # As somebody sees it: without the signs of its language, and with the same spaces.
  def read_editor
    page.evaluate_script("document.querySelector('.ProseMirror').innerText").squish
  end

  def paste(text)
    page.execute_script(<<~JS, text)
      const data = new DataTransfer();
      data.setData("text/plain", arguments[0]);
      document.querySelector("#reply-control .d-editor-input").dispatchEvent(
        new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true })
      );
    JS
  end

  describe "the plain editor" do
    it "replaces one content everywhere by one click, in body and title, and takes it back" do
      write_topic(BRANDED, title: BRANDS_TITLE)
      checklist.open
      within(".checklist__row", text: "furosemide") do
        expect(page).to have_css(".checklist__times", text: /× .?4/)
        expect(all(".checklist__words").map(&:text)).to eq(%w[Lasix Frusol])
        click_button("Replace all with")
      end
      expect(composer).to have_value(BRANDED.gsub(/Lasix®?|Frusol/, "furosemide"))
      expect(page).to have_topic_title("Furosemide or Plavix in renal failure")

      checklist.undo
      expect(composer).to have_value(BRANDED)
      expect(page).to have_topic_title(BRANDS_TITLE)
    end

    it "replaces all medicines at once; strengths, forms and markup stay" do
      write_topic(BRANDED, title: BRANDS_TITLE)
      checklist.open
      picture("plain-before")
      checklist.replace_brands
      expect(composer).to have_value(by_ingredient(BRANDED))
      expect(page).to have_topic_title(by_ingredient(BRANDS_TITLE))
      expect(checklist).to have_no_brands
      picture("plain-after")

      checklist.undo
      expect(composer).to have_value(BRANDED)
      checklist.replace_brands
      expect(composer).to have_value(by_ingredient(BRANDED))
      composer.focus
      press("Control+z")
      expect(composer).to have_value(BRANDED)
    end

    it "leaves the caret among its words and the editor where it was scrolled to" do
      text = "#{BRANDED}\n\n#{"Another line.\n\n" * 40}Lasix 40 mg here."
      write_topic(text)
      checklist.open
      page.execute_script(<<~JS)
        const area = document.querySelector("textarea.d-editor-input");
        area.setSelectionRange(area.value.indexOf("Another line"), area.value.indexOf(" line"));
        area.scrollTop = 150;
      JS
      checklist.replace_brands
      expect(composer).to have_value(by_ingredient(text))
      expect(page.evaluate_script(<<~JS)).to eq(["Another", 150])
        ((area) => [area.value.slice(area.selectionStart, area.selectionEnd), area.scrollTop])(
          document.querySelector("textarea.d-editor-input")
        )
      JS
    end

    it "is worked by keyboard: F8, Tab, Enter, and back to the text" do
      write_topic("She takes Lasix 40 mg. Lasix and Plavix 75 mg.")
      composer.focus
      expect(checklist).to have_chip("3 open")
      press("F8")
      expect(page).to have_css(".checklist__words:focus", text: "Lasix")
      press("Tab")
      expect(page).to have_css(".checklist__replace:focus")
      press("Enter")
      expect(composer).to have_value("She takes furosemide 40 mg. Furosemide and Plavix 75 mg.")
      expect(page).to have_css(".checklist__words:focus", text: "Plavix")
      press("Tab", "Enter")
      expect(composer).to have_value(
        "She takes furosemide 40 mg. Furosemide and clopidogrel 75 mg.",
      )
      press("Escape")
      expect(page).to have_css("textarea.d-editor-input:focus")
    end

    it "asks whether a misspelt name is meant, and publishes the ingredient" do
      write_topic("She started on Augmetin 625 mg tablets today. Lasix 40 mg helped.")
      checklist.open
      expect(checklist).to have_no_brands
      page.find(".checklist__fold", text: "Hints").click
      picture("misspelt")
      click_button("Did you mean “\u2068amoxicillin + clavulanic acid\u2069”?")
      checklist.press("Brand name", "Replace with")
      checklist.confirm("I have the patient’s written consent.")
      composer.submit

      expect(page).to have_css(
        ".topic-post .cooked",
        text: "started on amoxicillin + clavulanic acid 625 mg tablets today. Furosemide 40 mg",
      )
    end
  end

  describe "the rich editor" do
    before { use_rich_editor }

    def begin_rich(text = BRANDED, title: BRANDS_TITLE)
      begin_topic
      composer.fill_title(title)
      composer.focus
      paste(text)
      expect(page).to have_css(".ProseMirror table")
    end

    # Marks each block, so that a new one is known.
    def remember_blocks
      page.execute_script(
        "document.querySelectorAll('.ProseMirror p, .ProseMirror li, .ProseMirror td').forEach((one) => (one.medicalOld = true))",
      )
    end

    def new_blocks
      page.evaluate_script(<<~JS)
        [...document.querySelectorAll(".ProseMirror p, .ProseMirror li, .ProseMirror td")]
          .filter((one) => !one.medicalOld).map((one) => one.innerText)
      JS
    end

    it "replaces all in one step, draws nothing else anew, and takes it back" do
      begin_rich
      before = read_editor
      expect(before).to include("Lasix® 40 mg", "Frusol")
      checklist.open
      remember_blocks
      checklist.replace_brands

      expect(page).to have_css(".ProseMirror strong", text: "furosemide")
      expect(page).to have_css(".ProseMirror a", text: "clopidogrel")
      expect(page).to have_css(".ProseMirror td", text: "furosemide")
      expect(page).to have_css(
        ".ProseMirror li",
        text: "Amoxicillin + clavulanic acid 625 mg tablets",
      )
      expect(read_editor.downcase).to eq(by_ingredient(before).downcase)
      expect(new_blocks).to eq([])
      expect(page).to have_topic_title(by_ingredient(BRANDS_TITLE))
      picture("rich-after")

      checklist.undo
      expect(page).to have_css(".ProseMirror a", text: "Plavix")
      expect(read_editor).to eq(before)
      expect(new_blocks).to eq([])
      expect(page).to have_topic_title(BRANDS_TITLE)

      checklist.replace_brands
      expect(page).to have_css(".ProseMirror strong", text: "furosemide")
      composer.focus
      press("Control+z")
      expect(page).to have_css(".ProseMirror strong", text: "Frusol")
      expect(read_editor).to eq(before)
    end

    it "leaves the caret among its words and the editor where it was scrolled to" do
      begin_rich("#{BRANDED}\n\n#{"Another line.\n\n" * 40}Lasix 40 mg here.")
      page.execute_script(<<~JS)
        const words = [...document.querySelectorAll(".ProseMirror p")]
          .find((one) => one.innerText.startsWith("Another")).firstChild;
        getSelection().setBaseAndExtent(words, 0, words, 7);
        document.querySelector(".ProseMirror").scrollTop = 100;
      JS
      scrolled = "document.querySelector('.ProseMirror').scrollTop"
      at = page.evaluate_script(scrolled)
      checklist.open
      checklist.press("furosemide", "Replace all with")
      expect(page).to have_css(".ProseMirror p", text: "Furosemide 40 mg here")
      expect(page.evaluate_script(scrolled)).to eq(at)
      expect(page).to have_css(".checklist :focus")
      press("Escape")
      expect(page).to have_css(".ProseMirror:focus")
      expect(page.evaluate_script("getSelection().toString()")).to eq("Another")
    end

    it "takes a sign away behind bold words and in small letters above" do
      begin_rich("Started on **Lasix**® 40 mg, Plavix<sup>®</sup> 75 mg.\n\n#{BRANDED}")
      checklist.open
      checklist.replace_brands
      expect(page).to have_css(
        ".ProseMirror p",
        text: "Started on furosemide 40 mg, clopidogrel 75 mg.",
      )
      expect(page).to have_css(".ProseMirror strong", text: "furosemide", count: 2)
    end
  end

  it "names ingredients in Ukrainian in a Ukrainian text" do
    change_community(language: "uk")
    write_topic("Пацієнтці призначили Лазикс 40 мг. Лікували Плавіксом® 75 мг, Лазиксом 20 мг.")
    checklist.open
    checklist.replace_brands
    value = composer.composer_input.value
    expect(value).to match(
      /призначили фуросемід 40 мг\. Лікували клопідогрелом 75 мг, фуросемідом 20 мг\./,
    )
    picture("uk")
  end

  it "names ingredients in Arabic in an Arabic text" do
    SiteSetting.allow_user_locale = true
    member.update!(locale: "ar")
    change_community(language: "ar")
    write_topic("وصف له بلافيكس 75 ملغ ثم أوجمنتين 625 ملغ", title: "جرعة بلافيكس لمريض القلب")
    checklist.open
    expect(page).to have_css(".checklist__brands")
    picture("ar-before")
    checklist.replace_brands
    expect(composer.composer_input.value).to eq(
      "وصف له كلوبيدوغريل 75 ملغ ثم أموكسيسيلين + حمض الكلافولانيك 625 ملغ",
    )
    expect(page).to have_topic_title("جرعة كلوبيدوغريل لمريض القلب")
    picture("ar-after")
  end

  describe "on a phone", mobile: true do
    it "replaces from the sheet and takes it back there" do
      write_topic(BRANDED, title: BRANDS_TITLE)
      checklist.open
      expect(page).to have_css(".checklist-sheet .checklist__times", text: /4/)
      picture("phone")
      checklist.replace_brands
      expect(composer.composer_input.value).to eq(by_ingredient(BRANDED))
      picture("phone-after")
      checklist.undo
      expect(composer.composer_input.value).to eq(BRANDED)
      expect(page).to have_css(".checklist-sheet")
    end
  end
end
