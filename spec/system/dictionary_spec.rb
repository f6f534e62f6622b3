# frozen_string_literal: true

require_relative "../support/accessible"
require_relative "../support/at_the_screen"
require_relative "../support/dictionary_help"

RSpec.describe "Dictionary of a community", type: :system do
  include AtTheScreen
  include Accessible
  include DictionaryHelp

  before do
    Jobs.run_immediately!
    SiteSetting.body_min_entropy = 0
    SiteSetting.title_min_entropy = 0
    # Another open item would hide what changes.
    community.update!(
      preset: "discussion",
      mode: "enforce",
      severities: {
        "brand-names/brand-name" => "attest",
      },
      language: "en",
      country: "US",
    )
    community.member_group.add(applicant)
    MedicalCommunities::Charter.forget
  end

  def visit_dictionary(of = community)
    visit("/communities/#{of.id}/dictionary")
    expect(page).to have_css(".dictionary__title")
  end

  def look_for(words)
    find(".dictionary-search__field").fill_in(with: words)
  end

  def begin_word(kind)
    find(".dictionary-own__open[data-kind='#{kind}']").click
    expect(page).to have_css(".dictionary-word-modal")
  end

  def add_brand(name, ingredient:, reason:)
    begin_word("add")
    find(".dictionary-word-modal__word").fill_in(with: name)
    find(".dictionary-ingredients__field").send_keys(ingredient)
    expect(page).to have_css(".dictionary-ingredients__option", text: /\A#{ingredient}/)
    find(".dictionary-ingredients__field").send_keys(:down, :enter)
    expect(page).to have_css(".dictionary-ingredients__one", text: ingredient)
    find(".dictionary-word-modal__reason").fill_in(with: reason)
  end

  def do_it
    find(".dictionary-modal__do").click
    expect(page).to have_no_css(".dictionary-modal")
  end

  # Playwright cannot decode every body.
  def body_of(request)
    request.post_data.to_s
  rescue StandardError
    ""
  end

  def csv(*rows)
    file = Tempfile.new(%w[words .csv])
    file.write(["kind,word,ingredients,reason", *rows].join("\n"))
    file.close
    file.path
  end

  def bring(file)
    find(".dictionary-file__field").set(file)
  end

  it "is found from the community's page, and searched by everybody who may see it" do
    sign_in(applicant)
    visit("/communities/#{community.id}")
    find(".community-page__links a", text: "Dictionary of medicines").click
    expect(page).to have_css(".dictionary-level[data-level='attest']")
    look_for("lasi")
    expect(page).to have_css(".dictionary-search__status", text: "Found:")
    expect(page).to have_css(".dictionary-medicine", text: /lasix.*furosemide/im)
    expect(page).to have_no_css(".dictionary-medicine button")
    expect(page).to have_no_css(".dictionary-own__open")
    expect(page).to have_no_css(".dictionary-file")
    expect_accessible(".dictionary")
    picture("search")
    look_for("furosemid")
    expect(page).to have_css(".dictionary-medicine", minimum: 2)
    look_for("quaxelmoor")
    expect(page).to have_css(".dictionary-search__status", text: "Nothing found.")
    picture("nothing")
  end

  it "tries a sentence in the browser: it says why, and no word of it leaves the page" do
    sign_in(applicant)
    visit_dictionary
    sent = []
    page.driver.with_playwright_page do |tab|
      tab.on("request", ->(request) { sent << "#{request.url} #{body_of(request)}" })
    end
    sentence = "Quokkamann zebrafishitis took Lasix 40 mg, and `Nexium`; the aim is to walk."
    find(".dictionary-trial__field").send_keys(sentence)
    expect(page).to have_css(".dictionary-trial__status", text: "Pointed out: \u20681\u2069")
    expect(page).to have_css(".dictionary-why[data-outcome='found']", text: /Lasix.*furosemide/m)
    expect(page).to have_css(".dictionary-why[data-outcome='left']", text: /Nexium.*code/m)
    expect(page).to have_css(".dictionary-why[data-outcome='left']", text: /aim.*ordinary word/m)
    expect_accessible(".dictionary")
    picture("trial")
    all(".dictionary-trial__example").each(&:click)
    expect(page).to have_css(".dictionary-why")
    visit("/")
    expect(page).to have_css(".topic-list, .empty-state, #list-area")
    words = sent.map { |request| CGI.unescape(request).downcase }
    expect(words).to be_present
    expect(words.grep(/quokkamann|zebrafishitis|lasix|nexium|augmentin/)).to eq([])
    expect(page.evaluate_script("JSON.stringify([localStorage, sessionStorage])")).not_to match(
      /quokkamann/i,
    )
  end

  it "works at once: in a composer that is open elsewhere, and on the server" do
    sign_in(applicant)
    visit("/new-topic?category_id=#{community.category_id}")
    composer = PageObjects::Components::Composer.new
    expect(composer).to be_opened
    composer.fill_title("What dose would you start with")
    composer.fill_content("A woman in her fifties takes Zwolqubarax. What next?")
    expect(page).to have_css(".checklist-chip", text: "nothing found")

    say("add", "Zwolqubarax", ingredients: ["furosemide"])
    expect(page).to have_css(".checklist-chip", text: "open")
    find(".checklist-chip").click
    expect(page).to have_css(".checklist__row", text: /Zwolqubarax.*furosemide/m)
    link = find(".checklist__dictionary", match: :first)
    expect(link[:href]).to end_with("/communities/#{community.id}/dictionary")
    expect(link[:target]).to eq("_blank")
    picture("composer")
    policy = MedicalCommunities::Charter.of(community.category_id).policy
    judged = MedicalCommunities::Examiner.examine("She takes Zwolqubarax daily.", policy)
    expect(judged["findings"].map { |finding| finding["rule"] }).to include(
      "brand-names/brand-name",
    )
  end

  it "is looked after by moderators: a name is added, another is silenced, one ends, and the history stays" do
    sign_in(keeper)
    visit("/communities/#{community.id}/moderation")
    find(".community-page__up a", text: "Dictionary of medicines").click
    expect(page).to have_css(".dictionary-file")
    add_brand("Cardiofine", ingredient: "bisoprolol", reason: "Sold here since spring.")
    expect_accessible(".dictionary-modal")
    picture("add")
    do_it
    expect(page).to have_css(".dictionary__news", text: "Added:")
    expect(page).to have_css(
      ".dictionary-own .dictionary-word[data-kind='add']",
      text: /Cardiofine.*bisoprolol/m,
    )
    expect(page).to have_css(".dictionary-word", text: "Sold here since spring.")

    look_for("cardiof")
    expect(page).to have_css(".dictionary-search .dictionary-word", text: /Cardiofine.*bisoprolol/m)
    look_for("lasix")
    find(".dictionary-medicine__silence", match: :first).click
    expect(find(".dictionary-word-modal__word").value).to match(/lasix/i)
    find(".dictionary-word-modal__reason").fill_in(with: "The name of our study.")
    expect_accessible(".dictionary-modal")
    picture("silence")
    do_it
    expect(page).to have_css(".dictionary-word[data-kind='silence']", text: /lasix/i)
    expect_accessible(".dictionary")
    picture("moderator")

    find(".dictionary-own .dictionary-word[data-kind='silence'] .dictionary-word__end").click
    find(".dictionary-end__reason").fill_in(with: "The study is over.")
    expect_accessible(".dictionary-modal")
    picture("end")
    do_it
    find(".dictionary-own__history summary").click
    expect(page).to have_css("details .dictionary-word", text: /lasix.*our study.*Ended.*is over/im)
    expect_accessible(".dictionary")
    picture("history")

    look_for("lasix")
    find(".dictionary-medicine__allow", match: :first).click
    find(".dictionary-word-modal__reason").fill_in(with: "Everybody here knows it.")
    do_it
    begin_word("add")
    find(".dictionary-word-modal__word").fill_in(with: "Secondfine")
    find(".dictionary-ingredients__field").send_keys("bisoprolool", :enter)
    find(".dictionary-word-modal__reason").fill_in(with: "Common in our pharmacies.")
    find(".dictionary-modal__do").click
    expect(page).to have_css(".dictionary-modal__failure", text: "bisoprolol")
    expect(find(".dictionary-word-modal__word").value).to eq("Secondfine")
    picture("unknown-ingredient")
  end

  it "takes a file: first what would happen, line by line, then all of it or nothing" do
    sign_in(keeper)
    visit_dictionary
    bring(
      csv(
        "add,Cardiofine,bisoprolol,Common in our pharmacies",
        "shout,Aim,,A study",
        "add,Other,quaxelium,Common in our pharmacies",
      ),
    )
    expect(page).to have_css(".dictionary-file__status", text: "Some lines do not fit.")
    expect(page).to have_css(".dictionary-file__rows [data-outcome='refused']", count: 2)
    expect(page).to have_css(".dictionary-file__rows li", text: "3")
    expect(page).to have_no_css(".dictionary-file__apply")
    expect(MedicalCommunities::DictionaryWord.count).to eq(0)
    expect_accessible(".dictionary-file")
    picture("file-refused")

    bring(
      csv(
        "add,Cardiofine,bisoprolol,Common in our pharmacies",
        "silence,Aim,,The name of our study",
      ),
    )
    expect(page).to have_css(".dictionary-file__status", text: "Nothing has changed yet.")
    expect(MedicalCommunities::DictionaryWord.count).to eq(0)
    picture("file-dry")
    find(".dictionary-file__apply").click
    expect(page).to have_css(".dictionary-own .dictionary-word", count: 2)
    expect(MedicalCommunities::DictionaryWord.standing.count).to eq(2)
  end

  it "takes a long file, and says how far it is" do
    sign_in(keeper)
    visit_dictionary
    bring(csv(*(1..150).map { |n| "add,Cardiofine#{n},bisoprolol,Common in our pharmacies" }))
    expect(page).to have_css(".dictionary-file__status", text: "Nothing has changed yet.")
    find(".dictionary-file__apply").click
    expect(page).to have_css(".dictionary-own .dictionary-word", count: 50)
    expect(MedicalCommunities::DictionaryWord.standing.count).to eq(150)
    find(".dictionary-own__more").click
    expect(page).to have_css(".dictionary-own .dictionary-word", count: 100)
  end

  it "works by keyboard alone" do
    sign_in(keeper)
    visit_dictionary
    find(".dictionary-own__open[data-kind='allow']").send_keys(:enter)
    expect(page).to have_css(".dictionary-word-modal__word")
    find(".dictionary-word-modal__word").send_keys("Lasix")
    press("Tab")
    page.driver.with_playwright_page { |tab| tab.keyboard.type("Everybody knows it.") }
    press("Tab", "Enter")
    expect(page).to have_css(".dictionary-word[data-kind='allow']", text: "Lasix")
  end

  context "with a narrow window", mobile: true do
    it "fits" do
      say("add", "Cardiofine", ingredients: ["bisoprolol"])
      take_back(say("silence", "Aim"))
      sign_in(keeper)
      visit_dictionary
      look_for("panado")
      expect(page).to have_css(".dictionary-medicine")
      expect(wider_than_screen?).to eq(false)
      expect_accessible(".dictionary")
      picture("phone")
      add_brand("Otherfine", ingredient: "perindopril", reason: "Common in our pharmacies.")
      expect(wider_than_screen?).to eq(false)
      picture("phone-add")
    end
  end

  context "with Arabic" do
    before do
      SiteSetting.allow_user_locale = true
      keeper.update!(locale: "ar")
    end

    it "reads from the right" do
      say("add", "Cardiofine", ingredients: ["bisoprolol"], reason: "يباع هنا")
      take_back(say("silence", "Aim"))
      sign_in(keeper)
      visit_dictionary
      look_for("panado")
      expect(page).to have_css(".dictionary-medicine")
      expect_accessible(".dictionary")
      picture("arabic")
      begin_word("add")
      expect_accessible(".dictionary-modal")
      picture("arabic-add")
    end
  end
end
