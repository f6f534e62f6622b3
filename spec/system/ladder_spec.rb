# frozen_string_literal: true

require_relative "../support/accessible"
require_relative "../support/at_the_screen"
require_relative "../support/complained_about"
require_relative "page_objects/pages/admin_communities"

RSpec.describe "A community's ladder", type: :system do
  include Accessible
  include AtTheScreen
  include Joinable
  include ComplainedAbout

  let(:communities) { PageObjects::Pages::AdminCommunities.new }

  before do
    enable_current_plugin
    Jobs.run_immediately!
  end

  def steps
    all(".community-people__ladder-field select").map(&:value)
  end

  def choose_step(number, kind)
    all(".community-people__ladder-field select")[number - 1].find(
      "option[value='#{kind}']",
    ).select_option
  end

  it "is set, suggested in a review of standing, and named there" do
    sign_in(admin)
    communities.visit
    expect(communities.card(community.category)).to have_content(
      /as on the whole site: .?A reminder/,
    )
    communities.edit(community.category)
    expect(page).to have_css(".community-people__ladder-field select", count: 1)
    choose_step(1, "warned")
    choose_step(2, "warned")
    choose_step(3, "silenced")
    expect(page).to have_css(".community-people__ladder-field select", count: 4)
    expect(steps).to eq(["warned", "warned", "silenced", ""])
    choose_step(1, "")
    expect(page).to have_css(".community-people__ladder-field select", count: 3)
    expect(steps).to eq(["warned", "silenced", ""])
    choose_step(2, "warned")
    choose_step(3, "silenced")
    expect(page).to have_css(".community-people__ladder-field select", count: 4)
    expect(steps).to eq(["warned", "warned", "silenced", ""])
    expect_accessible(".community-people__ladder-field")
    picture("ladder-form")
    find(".community-settings__save").click
    expect(page).to have_css(
      ".community-people__ladder",
      text: /standing: .?A reminder → A reminder → Pause/,
    )
    picture("ladder-set")
    expect(community.reload.ladder).to eq(%w[warned warned silenced])

    3.times { strike }
    visit("/review?type=ReviewableMedicalStandingCase")
    find(".medical-case-decide").click
    expect(page).to have_css(".standing-case-choice__one[data-kind='warned'] em")
    expect(find(".standing-case-choice__ladder").text.delete("\u2068\u2069")).to include(
      "Steps of the community Heart rhythm: A reminder · A reminder · Pause in writing",
    )
    expect_accessible(".standing-case-decide")
    picture("ladder-suggested")
  end

  it "does not tell members why something was passed on" do
    SiteSetting.medical_communities_strike_scope = "community"
    3.times { strike }
    sign_in(keeper)
    visit("/review?type=ReviewableMedicalStandingCase")
    find(".medical-case-decide").click
    find(".standing-case-decide__reason option[value='tone']").select_option
    expect(find(".standing-case-decide__note").value).to include("Please reword it")
    find(".standing-case-choice__one[data-kind='ban-proposed'] input").click
    expect(page).to have_field("Your words to the administrators", with: "")
    expect_accessible(".standing-case-decide")
    picture("passed-on")
    find(".standing-case-choice__one[data-kind='warned'] input").click
    expect(find(".standing-case-decide__note").value).to include("Please reword it")
  end

  context "when on a phone, in Arabic", mobile: true do
    before { SiteSetting.default_locale = "ar" }

    it "reads from right to left within the width" do
      community.update!(ladder: %w[warned silenced])
      3.times { strike }
      sign_in(admin)
      visit("/admin/plugins/discourse-medical-communities/communities")
      expect(page).to have_css("html.rtl .community-people__ladder", text: "←")
      find(".community-settings__edit").click
      expect(page).to have_css(".community-people__ladder-field select", count: 3)
      expect(wider_than_screen?).to eq(false)
      expect_accessible(".community-people__ladder-field")
      picture("ladder-phone-arabic")
      visit("/review?type=ReviewableMedicalStandingCase")
      find(".medical-case-decide").click
      expect(page).to have_css(".standing-case-choice__ladder")
      expect(wider_than_screen?).to eq(false)
      picture("ladder-phone-arabic-suggested")
    end
  end
end
