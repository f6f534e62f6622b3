# frozen_string_literal: true

require_relative "../support/accessible"
require_relative "../support/at_the_screen"
require_relative "../support/complained_about"

RSpec.describe "Reviews of standing", type: :system do
  include Accessible
  include AtTheScreen
  include Joinable
  include ComplainedAbout

  fab!(:reporter) { Fabricate(:user, username: "zorbelin") }

  before do
    enable_current_plugin
    Jobs.run_immediately!
  end

  def open_case
    strike(by: reporter)
    2.times { strike }
  end

  it "restrict in a community, the member reads it, and it is taken back" do
    open_case
    sign_in(admin)
    visit("/review?type=ReviewableMedicalStandingCase")
    expect(page).to have_css(".standing-case__strikes li", count: 3)
    expect(page).to have_css(".standing-case__facts", text: "People who complained")
    expect_accessible(".standing-case")
    picture("review")

    find(".medical-case-decide").click
    expect(page).to have_css(".standing-case-choice__one", count: 5)
    expect(page).to have_css(".decision__do:disabled")
    find(".standing-case-choice__one[data-kind='restricted'] input").click
    find(".standing-case-decide__reason option[value='tone']").select_option
    expect(find(".standing-case-decide__note").value).to include("Please reword it")
    expect_accessible(".standing-case-decide")
    picture("decide")
    find(".decision__do").click
    expect(page).to have_no_css(".standing-case-decide")
    expect(freedoms[:bars]).to eq(1)

    sign_in(member)
    visit("/communities/standing")
    expect(page).to have_css(".standing-measures", text: "Restriction in a community")
    expect(page).to have_css(".standing-measures blockquote", text: "Please reword it")
    expect(page).to have_no_text("zorbelin")
    expect_accessible(".standing")
    picture("own")

    sign_in(admin)
    visit("/review/#{ReviewableMedicalStandingCase.last.id}")
    expect(page).to have_css(".standing-case__notice", text: "This review is decided.")
    find(".standing-case__undo").click
    expect(page).to have_css(".standing-case__news", text: "Taken back.")
    expect(page).to have_css(".standing-case__undone")
    expect_accessible(".standing-case")
    picture("undone")
    expect(MedicalCommunities::Bar.in_force.where(user: member)).to be_empty
    expect(community.member?(User.find(member.id))).to be(true)
  end

  context "when on a phone, in Arabic", mobile: true do
    before { SiteSetting.default_locale = "ar" }

    it "reads from right to left within the width" do
      open_case
      sign_in(admin)
      visit("/review?type=ReviewableMedicalStandingCase")
      expect(page).to have_css("html.rtl .standing-case__strikes li", count: 3)
      expect(wider_than_screen?).to eq(false)
      expect_accessible(".standing-case")
      picture("phone-arabic")
      find(".medical-case-decide").click
      expect(page).to have_css(".standing-case-choice__one", count: 5)
      find(".standing-case-choice__one[data-kind='silenced'] input").click
      expect(page).to have_css(".standing-case-decide__ends")
      expect(wider_than_screen?).to eq(false)
      expect_accessible(".standing-case-decide")
      picture("phone-arabic-decide")
    end
  end
end
