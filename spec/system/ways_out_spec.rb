# frozen_string_literal: true

require_relative "../support/at_the_screen"

describe "Admin → Plugins → Medical communities → Ways out", type: :system do
  include AtTheScreen

  fab!(:admin)
  fab!(:cardiology) { Fabricate(:category, name: "Cardiology") }

  let(:address) { "/admin/plugins/discourse-medical-communities/ways-out" }

  before do
    enable_current_plugin
    MedicalCommunities::Charter.forget
    sign_in(admin)
  end

  after { MedicalCommunities::Charter.forget }

  def community(category, preset)
    MedicalCommunities::Community.create!(category: category, preset: preset, mode: "enforce")
  end

  def group_of(way)
    find(".ways-out__way[data-way='#{way}']").ancestor(".ways-out__group")["data-state"]
  end

  it "is a tab that lists each way with its state, ticked only where the plugin closes it" do
    community(cardiology, "clinical-cases")
    visit("/admin/plugins/discourse-medical-communities/communities")
    click_link("Ways out")

    expect(page).to have_current_path(address)
    expect(page).to have_css(".ways-out__way", count: MedicalCommunities::WaysOut::ALL.size)
    expect(group_of("mail")).to eq("closed")
    expect(group_of("people")).to eq("open")
    expect(page).to have_css(".d-icon-circle-check", count: 1)
    expect(page).to have_css("[data-state='closed'] .d-icon-circle-check")
    expect(page).to have_no_css(".ways-out__attention")
    picture("ways-out")
  end

  it "names for whom a way is open, and leads to the setting that closes it" do
    community(cardiology, "clinical-cases")
    community(Fabricate(:category, name: "Corridor"), "discussion")
    visit(address)

    mail = find(".ways-out__way[data-way='mail']")
    expect(group_of("mail")).to eq("partly")
    expect(mail).to have_content("Open for: \u2068Corridor\u2069")

    mail.find(".ways-out__link", text: "private_email").click
    expect(page).to have_css(".row.setting[data-setting='private_email']")
  end

  it "says that nothing is closed while nothing is enforced" do
    visit(address)

    expect(page).to have_css(".ways-out__attention", text: "nothing is closed")
    expect(page).to have_no_css(".d-icon-circle-check")
  end

  context "when on a phone", mobile: true do
    it "keeps within the width" do
      community(cardiology, "clinical-cases")
      visit(address)

      expect(page).to have_css(".ways-out__way[data-way='mail']")
      width = page.evaluate_script("document.documentElement.scrollWidth - window.innerWidth")
      expect(width).to be <= 0
      picture("ways-out-phone")
    end
  end

  context "when in Arabic" do
    before { SiteSetting.default_locale = "ar" }

    it "reads from right to left" do
      community(cardiology, "clinical-cases")
      visit(address)

      expect(page).to have_css("html.rtl")
      expect(page).to have_css(".ways-out__state", text: "أغلقته الإضافة")
      picture("ways-out-arabic")
    end
  end
end
