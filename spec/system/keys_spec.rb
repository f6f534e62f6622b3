# frozen_string_literal: true

require_relative "../support/accessible"
require_relative "../support/at_the_screen"
require_relative "../support/verifying"

RSpec.describe "Keys", type: :system do
  include Accessible
  include AtTheScreen
  include Verifying

  before do
    enable_current_plugin
    MedicalCommunities::Keys.forget
  end

  after { MedicalCommunities::Keys.forget }

  def visit_keys
    visit("/admin/plugins/discourse-medical-communities/verification/keys")
    expect(page).to have_css(".verification__rotate")
  end

  def entries
    all(".verification__counts dd").map(&:text)
  end

  it "are replaced by an administrator, who sees how far that is" do
    apply
    sign_in(admin)
    visit_keys
    former = entries.first
    expect(page).to have_css(".verification__backups", text: "Only deleting the backup ends that.")
    expect_accessible(".verification")
    picture("before")

    find(".verification__rotate").click
    expect(page).to have_css(".verification__rotation [role='status']", text: "0 of 4")
    expect(page).to have_css(".verification__rotate[disabled]")
    expect(page).to have_css(".verification__earlier", text: former)
    expect_accessible(".verification")
    picture("running")

    rotation = MedicalCommunities::KeyRotation.last
    Jobs::MedicalCommunities::RotateKeys.new.execute(rotation_id: rotation.id)
    expect(page).to have_css(".verification__rotation [role='status']", text: "sealed anew 3 of 4")
    expect(page).to have_css(".verification__rotation", text: "left as they are: 1")
    expect(page).to have_css(".verification__attention", text: "1")
    expect(page).to have_css(".verification__rotate:not([disabled])")
    expect(entries.first).not_to eq(former)
    expect_accessible(".verification")
    picture("after")
  end

  context "when on a phone, in Arabic", mobile: true do
    before { SiteSetting.default_locale = "ar" }

    it "read from right to left" do
      sign_in(admin)
      visit_keys
      picture("arabic-phone")

      expect(page).to have_css("html.rtl")
      wide = page.evaluate_script("document.querySelector('.verification').scrollWidth")
      expect(wide).to be <= page.evaluate_script("window.innerWidth")
      expect_accessible(".verification")
    end
  end
end
