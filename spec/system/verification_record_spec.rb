# frozen_string_literal: true

require_relative "../support/accessible"
require_relative "../support/at_the_screen"

RSpec.describe "The record of verification", type: :system do
  include Accessible
  include AtTheScreen

  fab!(:admin)
  fab!(:applicant) { Fabricate(:user, username: "sami_r") }

  let(:address) { "/admin/plugins/discourse-medical-communities/verification" }

  before do
    enable_current_plugin
    sign_in(admin)
  end

  def note(event, by: admin)
    MedicalCommunities::LedgerEntry.note(event, by: by, subject: applicant)
  end

  it "is read by event, and further back" do
    note("applied", by: applicant)
    Array.new(2 * MedicalCommunities::LedgerEntry::List::PAGE) { note("viewed") }
    visit(address)
    click_link("Record")

    expect(page).to have_css("tr[data-event='viewed']", text: "@sami_r", count: 50)
    expect(page).to have_no_css("tr[data-event='applied']")
    expect_accessible(".verification")
    picture("desktop")
    click_button("Show older")
    expect(page).to have_css("tr[data-event='viewed']", count: 100)
    expect(page).to have_css(".verification-record__older:focus")
    click_button("Show older")
    expect(page).to have_css("tr[data-event='applied']", text: "Verification asked for")

    find(".verification-record select option[value='granted']").select_option
    expect(page).to have_css(".verification-record", text: "Nothing is recorded yet.")
  end

  it "is read on a phone, from right to left" do
    SiteSetting.allow_user_locale = true
    admin.update!(locale: "ar")
    note("viewed")
    resize_window(width: 390) do
      visit("#{address}/record")
      expect(page).to have_css("html.rtl tr[data-event='viewed']")
      expect_accessible(".verification")
      picture("phone-arabic")
    end
  end
end
