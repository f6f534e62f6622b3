# frozen_string_literal: true

require_relative "../support/accessible"
require_relative "../support/at_the_screen"

RSpec.describe "Admin → Plugins → Medical communities → Specialties", type: :system do
  include Accessible
  include AtTheScreen

  fab!(:admin)

  let(:dialog) { PageObjects::Components::Dialog.new }

  before do
    enable_current_plugin
    sign_in(admin)
  end

  def visit_page
    visit("/admin/plugins/discourse-medical-communities/specialties")
    expect(page).to have_css(".specialties__tree")
  end

  def specialty(key)
    MedicalCommunities::Specialty.find_by(key: key)
  end

  def row(key)
    ".specialties__branch[data-key='#{key}'] > .specialties__row"
  end

  def fill(field, words)
    find(".medical-field[data-field='#{field}'] input").fill_in(with: words)
  end

  def choose_file(content)
    file = Tempfile.new(%w[specialties .csv])
    file.binmode.write(content)
    file.close
    attach_file(file.path) { find(".specialties__file input[type='file']").click }
  end

  it "is a tab with the tree of seeded specialties" do
    visit("/admin/plugins/discourse-medical-communities/communities")
    click_link("Specialties")

    tree = ".specialties__branch[data-key='medicine'] .specialties__branch[data-key='cardiology']"
    expect(page).to have_css("#{tree} .specialties__branch[data-key='electrophysiology']")
    expect_accessible(".specialties")
    picture("tree")
  end

  it "adds one, says what does not fit beside the field, then renames and moves it" do
    visit_page
    find(".specialties__add").click
    fill("key", "Space Medicine")
    find(".specialties__save").click
    expect(page).to have_css(".medical-field[data-field='key'] [role='alert']", text: "hyphens")
    expect(page).to have_css(".medical-field[data-field='en'] [role='alert']", text: "English")
    expect_accessible(".specialties__form")
    picture("problems")

    fill("key", "space-medicine")
    fill("en", "Space medicine")
    find(".specialties__save").click
    expect(page).to have_css(".specialties__news", text: "Saved")

    find("#{row("space-medicine")} .specialties__edit").click
    fill("uk", "Космічна медицина")
    parent = find(".medical-field[data-field='parent'] select")
    expect(parent).to have_no_css("option", text: "Space medicine")
    parent.find("option", text: "Medicine", exact_text: true).select_option
    find(".specialties__save").click

    expect(page).to have_css(
      ".specialties__branch[data-key='medicine'] .specialties__branch[data-key='space-medicine']",
    )
    expect(specialty("space-medicine").name(:uk)).to eq("Космічна медицина")
  end

  it "says what uses one before it is deleted" do
    MedicalCommunities::SpecialtyClaim.create!(user: admin, specialty: specialty("podiatry"))
    visit_page
    find("#{row("podiatry")} .specialties__delete").click
    expect(dialog).to be_open
    expect(dialog).to have_content("members who claim it: \u20681\u2069")
    picture("used")
    dialog.click_danger

    expect(page).to have_css(".specialties__news", text: "Deleted")
    expect(page).to have_no_css(row("podiatry"))
    expect(specialty("podiatry")).to be_nil
  end

  it "shows row by row what a file would do, then does it" do
    visit_page
    choose_file("key,parent,en\ncardiology,,Heart\nsea,medicine,Sea medicine\nBad Key,,X\n")
    expect(page).to have_css(".specialties__outcome", text: "This would happen")
    expect(page).to have_css(".specialties__rows [data-outcome='added']", text: "sea")
    expect(page).to have_css(".specialties__rows [data-outcome='refused']", text: "hyphens")
    expect(specialty("sea")).to be_nil
    expect_accessible(".specialties__file")
    picture("file")

    find(".specialties__apply").click
    expect(page).to have_css(".specialties__outcome", text: "This happened")
    expect(page).to have_css(row("sea"), text: "Sea medicine")
    expect(specialty("cardiology").name).to eq("Heart")
  end

  it "says why it cannot read a file" do
    visit_page
    choose_file("key,en,uk\nx,X,Ж\n".encode("Windows-1251"))

    expect(page).to have_css(".specialties__file .medical-field__problem", text: "not UTF-8")
  end

  context "when on a phone, in Arabic", mobile: true do
    before { SiteSetting.default_locale = "ar" }

    it "reads from right to left within the width" do
      visit_page
      find("#{row("cardiology")} .specialties__edit").click

      expect(page).to have_css("html.rtl")
      expect(page).to have_css(".specialties__form")
      width = page.evaluate_script("document.documentElement.scrollWidth - innerWidth")
      expect(width).to be <= 0
      picture("phone-arabic")
    end
  end
end
