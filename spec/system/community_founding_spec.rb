# frozen_string_literal: true

require_relative "../support/accessible"
require_relative "../support/at_the_screen"
require_relative "page_objects/pages/admin_communities"
require_relative "page_objects/pages/community_founding"

describe "Founding a community", type: :system do
  include Accessible
  include AtTheScreen

  fab!(:admin)
  fab!(:person) { Fabricate(:user, username: "olena", refresh_auto_groups: true) }
  fab!(:heart) { Fabricate(:category, name: "Heart talk", color: "BF1E2E") }
  fab!(:cardios) { Fabricate(:group, name: "cardios", public_admission: true) }

  let(:founding) { PageObjects::Pages::CommunityFounding.new }
  let(:communities) { PageObjects::Pages::AdminCommunities.new }
  let(:community) { MedicalCommunities::Community.order(:id).last }

  before do
    enable_current_plugin
    cardios.add(Fabricate(:user))
    sign_in(admin)
  end

  after { MedicalCommunities::Charter.forget }

  def narrow?
    page.evaluate_script("document.documentElement.scrollWidth - innerWidth") <= 0
  end

  it "creates one of nothing, shows every change first, and undoes it" do
    founding.open.write("name", "Cardiology").choose("country", "UA").closed_as("members")
    founding.write_rules("en", "Be kind. Keep patients unrecognisable.").ask(person)
    picture("founding-form")
    expect_accessible(".community-founding", without: [".select-kit"])
    founding.show

    expect(founding.changes).to include(
      "A new category: Cardiology.",
      "Members and moderators read and write.",
      "Asked to moderate; they begin once they accept: @olena.",
      "The setting enable_category_group_moderation is switched on, for the whole forum.",
    )
    picture("founding-preview")
    expect_accessible(".community-founding", without: [".select-kit"])
    expect(page).to have_css(".community-founding__create[disabled]")
    founding.consent.create

    expect(communities).to have_notice("Created")
    expect(community.category.name).to eq("Cardiology")
    expect(communities.card(community.category)).to have_content("olena")
    picture("founding-created")

    founding.undo
    expect(communities).to have_notice("Undone")
    expect(communities).to have_no_card(community&.category || heart)
    expect(Category.exists?(name: "Cardiology")).to eq(false)
    expect(SiteSetting.enable_category_group_moderation).to eq(false)
  end

  it "adopts category and group, and gives them back" do
    founding.open.adopt(heart).choose("member_group_id", cardios.id).closed_as("circle").show

    expect(founding.changes).to include(
      "The category Heart talk becomes the community. Its name, topics and address stay.",
      "The group cardios becomes the members of the community. Its name and people stay.",
      "Everybody else no longer reads or writes there.",
      "Become members of the community from that group: 1.",
    )
    picture("adopting-preview")
    founding.consent.create
    expect(communities).to have_notice("Created")
    expect(heart.reload.read_restricted).to eq(true)
    communities.card(heart).find(".community-people__show-leaks").click
    expect(page).to have_css("[data-leak='login-not-required']")
    picture("adopted-circle")
    expect_accessible(".community-settings__card")

    communities.card(heart).find(".community-settings__undo-founding").click
    expect(communities).to have_notice("Undone")
    expect(heart.reload.read_restricted).to eq(false)
    expect(cardios.reload.public_admission).to eq(true)
  end

  it "says beside the field what is amiss, and keeps what was typed" do
    founding.open.write("name", "Heart talk").write("member_group_name", "cardios").show

    expect(founding).to have_problem("name", "There is a category")
    expect(founding).to have_problem("member_group_name", "Free: \u2068cardios_2\u2069")
    expect(founding.value("name")).to eq("Heart talk")
    expect(page).to have_css(".community-founding__summary:focus")
    picture("founding-problems")
    expect_accessible(".community-founding", without: [".select-kit"])

    founding.write("name", "Hearts").write("member_group_name", "cardios_2").show
    expect(page).to have_css(".community-founding__preview")
    founding.back
    expect(founding.value("name")).to eq("Hearts")
  end

  it "lies below another one and says what comes from there" do
    above =
      MedicalCommunities::Community.create!(category: heart, preset: "discussion", mode: "watch")
    founding.open.write("name", "Arrhythmia").choose("parent_id", above.id).closed_as("open")
    find("[data-field='inherits'] input[value='preset']").click
    founding.show
    expect(founding.changes).to include(
      "A new category in Heart talk: Arrhythmia.",
      "Checks as in Heart talk.",
    )
    founding.consent.create

    expect(communities).to have_notice("Created")
    expect(communities.card(community.category)).to have_css(
      ".community-people__inherited",
      text: "Heart talk",
    )
    picture("nested")
  end

  it "comes filled in from the review queue with what members asked for" do
    request =
      MedicalCommunities::CommunityRequest.create!(
        author: person,
        name: "Arrhythmia",
        reasons: "There is none.",
      )
    request.close("approved", by: admin)
    visit("#{PageObjects::Pages::AdminCommunities::ADDRESS}?wanted=#{request.id}")

    expect(founding.value("name")).to eq("Arrhythmia")
  end

  it "asks a member, who accepts and later lays it down" do
    founding.open.write("name", "Cardiology").closed_as("open").ask(person).show
    founding.consent.create
    expect(communities).to have_notice("Created")
    mandate = community.mandates.first

    sign_in(person)
    visit(mandate.path)
    expect(page).to have_css(".mandate h1", text: "Would you moderate")
    picture("mandate-asked")
    expect_accessible(".mandate")
    find(".mandate__accept").click
    expect(page).to have_css(".mandate[data-state='in_force']")
    expect(community.moderator_group.users).to include(person)
    find(".mandate__lay-down").click
    expect(page).to have_css(".mandate[data-state='ended']")
    expect(community.moderator_group.reload.users).to be_empty
  end

  context "when on a phone", mobile: true do
    it "fits the width" do
      founding.open.write("name", "Cardiology").closed_as("circle")
      picture("phone-founding-form")
      expect(narrow?).to eq(true)
      founding.show
      expect(page).to have_css(".community-founding__preview")
      picture("phone-founding-preview")
      expect(narrow?).to eq(true)
      founding.consent.create
      expect(communities).to have_notice("Created")
      communities.card(community.category).find(".community-people__show-leaks").click
      picture("phone-circle")
      expect(narrow?).to eq(true)
    end
  end

  context "when in Arabic" do
    before { SiteSetting.default_locale = "ar" }

    it "reads from right to left" do
      founding.open.write("name", "أمراض القلب").closed_as("circle").ask(person)
      picture("arabic-founding-form")
      founding.show
      expect(page).to have_css("html.rtl .community-founding__preview")
      picture("arabic-founding-preview")
      founding.consent.create
      expect(communities).to have_notice("أُنشئ")
      communities.card(community.category).find(".community-people__show-leaks").click
      picture("arabic-circle")
      sign_in(person)
      visit(community.mandates.first.path)
      expect(page).to have_css("html.rtl .mandate")
      picture("arabic-mandate")
    end
  end
end
