# frozen_string_literal: true

require_relative "../support/accessible"
require_relative "../support/at_the_screen"
require_relative "../support/own_scheme"

RSpec.describe "Admin → Plugins → Medical communities → Verification → Kinds of numbers",
               type: :system do
  include Accessible
  include AtTheScreen

  fab!(:admin)

  let(:dialog) { PageObjects::Components::Dialog.new }

  before do
    enable_current_plugin
    sign_in(admin)
  end

  def visit_page
    visit("/admin/plugins/discourse-medical-communities/verification/schemes")
    expect(page).to have_css(".scheme-settings__row", minimum: 38)
  end

  # At the top: below it core's header lies over whatever is scrolled there.
  def expect_page_accessible(selector = ".scheme-settings")
    page.execute_script("scrollTo(0, 0)")
    expect_accessible(selector)
  end

  def row(key)
    ".scheme-settings__row[data-key='#{key}']"
  end

  def open_row(key)
    find("#{row(key)} .scheme-settings__change").click
    expect(page).to have_css("#{row(key)} .scheme-settings__try")
  end

  def try_number(typed)
    find(".scheme-settings__try .medical-field[data-field='number'] input").fill_in(with: typed)
  end

  def scheme(key)
    MedicalCommunities::Schemes.find(key)
  end

  def write(definition)
    find(".scheme-settings__json").fill_in(with: definition)
    find(".scheme-settings__save").click
  end

  it "is a page below Verification with what comes with the plugin; DEA is off" do
    visit("/admin/plugins/discourse-medical-communities/verification")
    click_link("Kinds of numbers")

    expect(page).to have_css(row("us-npi"), text: "United States")
    expect(page).to have_css("#{row("us-npi")} .scheme-settings__state", text: "On")
    expect(page).to have_css("#{row("us-dea")} .scheme-settings__state", text: "Off")
    expect(find(row("sa-scfhs"))).to have_content("No rule known")
    expect(page.all(".scheme-settings__row").last["data-key"]).to eq("orcid")
    expect_page_accessible(".verification")
    picture("list")

    find(".scheme-settings input[type='search']").fill_in(with: "ukraine")
    expect(page).to have_css(".scheme-settings__row", count: 1)
  end

  it "switches one on for two verifiers and a time of its own" do
    visit_page
    open_row("us-dea")
    check("Members are asked for it")
    check("Two verifiers decide")
    find(".medical-field[data-field='renewal_months'] input").fill_in(with: "a year")
    find(".scheme-settings__save").click
    expect(page).to have_css(".medical-field[data-field='renewal_months'] [role='alert']")
    expect_page_accessible

    find(".medical-field[data-field='renewal_months'] input").fill_in(with: "12")
    find(".scheme-settings__save").click
    expect(page).to have_css(".scheme-settings__news", text: "Saved")
    expect(page).to have_css("#{row("us-dea")} .scheme-settings__state", text: "On")
    expect(scheme("us-dea")).to have_attributes(enabled: true, four_eyes: true, renewal_months: 12)
  end

  it "says while a number is tried what members would read, and asks nobody" do
    visit_page
    open_row("us-npi")
    try_number("1234567890")
    expect(page).to have_css(".scheme-settings__outcome", text: "the last one does not match")
    expect(page).to have_css(".scheme-settings__try[data-state='does_not_fit']")
    picture("slip")
    try_number("١٢٣٤ ٥٦٧-٨٩٣")
    expect(page).to have_css(".scheme-settings__try[data-state='fits']", text: "1234567893")
    expect_page_accessible

    open_row("ua-diploma")
    try_number("KB 12345678")
    expect(page).to have_css(".scheme-settings__outcome", text: "another alphabet")
    find(".scheme-settings__suggestion").click
    expect(page).to have_css(".scheme-settings__try[data-state='fits']", text: "КВ12345678")

    open_row("in-council")
    try_number("12345")
    expect(page).to have_css(".scheme-settings__outcome", text: "still empty")
    find(".medical-field[data-field='council'] select").select("Delhi Medical Council")
    find(".medical-field[data-field='year'] input").fill_in(with: "2005")
    expect(page).to have_css(".scheme-settings__try[data-state='fits']")
  end

  it "adds a kind of their own: what does not fit is said beside the JSON, numbers can be tried before" do
    visit_page
    find(".scheme-settings__add").click
    expect(page).to have_css(".scheme-settings__try")
    write(OwnScheme.definition(forms: [{ pattern: "(\\d+)+" }]).to_json)
    expect(page).to have_css(".scheme-settings__problems li", text: "only characters")
    expect(page).to have_css(".scheme-settings__not-yet")
    expect_page_accessible
    picture("problems")

    find(".scheme-settings__json").fill_in(with: JSON.pretty_generate(OwnScheme.definition))
    try_number("g-1000-3")
    expect(page).to have_css(".scheme-settings__outcome", text: "do not fit")
    picture("editor")
    find(".scheme-settings__save").click
    expect(page).to have_css(row("xx-guild"), text: "Guild number")
    expect(scheme("xx-guild").check("G10002")).to be_fits
  end

  it "asks before it replaces one of their own by a file, and before it deletes one that is used" do
    OwnScheme.create!
    MedicalCommunities::Credential.create!(
      user: admin,
      level: 1,
      valid_from: Date.current,
      source: "x",
      scheme: "xx-guild",
    )
    visit_page
    file = Tempfile.new(%w[guild .json])
    file.write(OwnScheme.definition(names: { en: "The guild’s number" }).to_json)
    file.close
    attach_file(file.path) { find(".scheme-settings__tools input[type='file']").click }
    expect(find(".scheme-settings__json").value).to include("The guild’s number")
    find(".scheme-settings__save").click
    expect(dialog).to have_content("already a kind of number")
    dialog.click_yes
    expect(dialog).to have_content("were sent already")
    picture("used")
    dialog.click_yes
    expect(page).to have_css(row("xx-guild"), text: "The guild’s number")

    find("#{row("xx-guild")} .scheme-settings__delete").click
    expect(dialog).to have_content("Credentials: \u20681\u2069")
    dialog.click_danger
    expect(page).to have_css(".scheme-settings__news", text: "Deleted")
    expect(page).to have_no_css(row("xx-guild"))
  end

  context "when on a phone, in Arabic", mobile: true do
    before { SiteSetting.default_locale = "ar" }

    it "reads from right to left within the width" do
      visit_page
      open_row("us-npi")
      try_number("1234567890")

      expect(page).to have_css("html.rtl")
      expect(page).to have_css(".scheme-settings__outcome", text: "NPI")
      width = page.evaluate_script("document.documentElement.scrollWidth - innerWidth")
      expect(width).to be <= 0
      expect_page_accessible
      page.execute_script("document.querySelector('.scheme-settings__decide').scrollIntoView()")
      picture("phone-arabic")
    end
  end
end
