# frozen_string_literal: true

require_relative "../support/community_in_browser"

# What a member does with a report that was pasted as it came, from the first word to the published topic.
RSpec.describe "A member's path through the checklist", type: :system do
  include CommunityInBrowser

  CASES = {
    "en" => {
      title: "Analgesia and diuretics after a fall from a ladder",
      header: "Patient: John Harwick\nMRN: 4471902\nDOB: 12/03/1969\nReferring: Dr. Amelia Brandt",
      body:
        "A man in his fifties fell from a ladder. Mr Harwick takes Lasix. What dose would you start with?",
      published: "The patient takes furosemide.",
    },
    "uk" => {
      title: "Діуретики та знеболення після падіння з драбини",
      header:
        "Пацієнт: Іваненко Петро Іванович\n№ карти: 123456\nДата народження: 12.03.1969\nТелефон: +380 67 123 45 67",
      body: "Чоловік упав із драбини. Пан Іваненко приймає Лазикс. З якої дози почати?",
      published: "Пацієнт приймає фуросемід.",
    },
    "ru" => {
      title: "Диуретики и обезболивание после падения с лестницы",
      header:
        "Пациент: Иванов Пётр Ильич\n№ карты: 123456\nДата рождения: 12.03.1969\nТелефон: +7 916 123-45-67",
      body: "Мужчина упал с лестницы. Господин Иванов принимает Лазикс. С какой дозы начать?",
      published: "Пациент принимает фуросемид.",
    },
    "ar" => {
      title: "مدرات البول وتسكين الألم بعد السقوط من السلم",
      header:
        "المريض: محمد أحمد علي\nرقم الملف: 123456\nتاريخ الميلاد: 12/03/1969\nالهاتف: +20 100 123 4567",
      body: "سقط رجل من السلم. السيد محمد علي يتناول لازيكس. ما الجرعة المناسبة للبدء؟",
      published: "المريض يتناول",
    },
  }

  OPEN = ".checklist__row:not([data-settled]) .checklist__replace"

  let(:area) { find("textarea.d-editor-input") }

  before { SiteSetting.allow_user_locale = true }

  def paste_case(locale, title:, header:, body:)
    member.update!(locale: locale)
    # Names in its alphabet come with the packs of its language.
    change_community(language: locale)
    begin_topic
    composer.fill_title(title)
    composer.focus
    page.driver.with_playwright_page { |tab| tab.keyboard.insert_text("#{header}\n\n#{body}") }
    expect(page).to have_css(".checklist-chip[data-state=open]")
  end

  # What is open in the body: the name and the brand.
  def replace_both
    2.downto(1) do |left|
      expect(page).to have_css(OPEN, count: left)
      first(OPEN).click
    end
    expect(page).to have_no_css(OPEN)
  end

  def walk(locale, name = locale)
    story = CASES.fetch(locale)
    paste_case(locale, **story.slice(:title, :header, :body))
    picture("#{name}-1-pasted")

    composer.submit
    expect(page).to have_css(".checklist__remove-header")
    picture("#{name}-2-stopped")

    find(".checklist__remove-header").click
    expect(page).to have_no_css(".checklist__remove-header")
    expect(area.value).to eq(story[:body])
    picture("#{name}-3-header-removed")

    find(".checklist__undo").click
    expect(page).to have_css(".checklist__remove-header")
    expect(area.value).to start_with(story[:header])
    find(".checklist__remove-header").click

    replace_both
    find(".checklist__tick").click
    expect(page).to have_css(".checklist-chip[data-state=answered]")
    picture("#{name}-4-answered")

    yield if block_given?
    composer.submit
    expect(page).to have_css(".topic-post .cooked", text: story[:published])
    expect(Post.last.raw).not_to include(story[:header].lines.first.split(": ").last.strip)
    picture("#{name}-5-published")
  end

  CASES.each_key do |locale|
    it("leads to a topic without the patient, in #{locale}") { walk(locale) }
  end

  describe "on a phone", mobile: true do
    it("leads there too, in English") { walk("en", "phone-en") { close_sheet } }

    it("leads there too, in Arabic") { walk("ar", "phone-ar") { close_sheet } }

    def close_sheet
      press("Escape")
      expect(page).to have_no_css(".checklist-sheet")
    end
  end
end
