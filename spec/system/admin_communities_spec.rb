# frozen_string_literal: true

require_relative "../support/at_the_screen"
require_relative "page_objects/pages/admin_communities"

describe "Admin → Plugins → Medical communities", type: :system do
  include AtTheScreen

  fab!(:admin)
  fab!(:cardiology) { Fabricate(:category, name: "Cardiology", color: "BF1E2E") }
  fab!(:arrhythmia) { Fabricate(:category, name: "Arrhythmia", parent_category: cardiology) }

  let(:communities) { PageObjects::Pages::AdminCommunities.new }

  before do
    enable_current_plugin
    sign_in(admin)
  end

  def community(category = cardiology)
    MedicalCommunities::Community.find_by(category_id: category.id)
  end

  def create(category = cardiology, **settings)
    MedicalCommunities::Community.create!(
      { category: category, preset: "clinical-cases", mode: "watch" }.merge(settings),
    )
  end

  def count(numbers)
    MedicalCommunities::WatchCount.add(cardiology.id, numbers)
  end

  it "is a tab of the plugin's page" do
    visit("/admin/plugins/discourse-medical-communities")

    expect(page).to have_current_path(PageObjects::Pages::AdminCommunities::ADDRESS)
    expect(page).to have_css(".admin-plugin-config-page__top-nav-item", text: "Communities")
    expect(page).to have_css(".community-settings__empty")
  end

  it "makes a category a community, in one form" do
    communities.visit.add.choose_category(cardiology)
    communities.choose_preset("discussion").adjust("identifiers/phone", "refuse")
    picture("new")
    communities.choose_mode("enforce").save

    expect(communities).to have_notice("Added: \u2068Cardiology\u2069.")
    expect(communities).to have_mode(cardiology, "enforce")
    expect(community).to have_attributes(
      preset: "discussion",
      mode: "enforce",
      severities: {
        "identifiers/phone" => "refuse",
      },
    )
  end

  it "puts the settings back as they were, with one click" do
    create(severities: { "identifiers/email" => "off" })
    communities.visit.edit(cardiology).choose_mode("enforce")
    communities.adjust("identifiers/email", "refuse").save
    expect(communities).to have_notice("Saved")
    expect(community).to have_attributes(mode: "enforce", severities: {})
    picture("saved")

    communities.undo

    expect(communities).to have_notice("As it was before")
    expect(communities).to have_mode(cardiology, "watch")
    expect(community).to have_attributes(
      mode: "watch",
      severities: {
        "identifiers/email" => "off",
      },
    )
  end

  it "adds a sub-category that is not checked with the same settings" do
    create(severities: { "identifiers/email" => "off" })
    communities.visit
    expect(page).to have_css(".community-settings__unchecked")
    picture("unchecked")
    communities.check_too(arrhythmia)

    expect(communities).to have_mode(arrhythmia, "watch")
    expect(page).to have_no_css(".community-settings__unchecked")
    expect(community(arrhythmia)).to have_attributes(
      preset: "clinical-cases",
      severities: {
        "identifiers/email" => "off",
      },
    )
  end

  it "removes a community, and takes that back" do
    create
    communities.visit.remove(cardiology)

    expect(communities).to have_notice("No longer a community")
    expect(communities).to have_no_card(cardiology)
    expect(community).to be_nil

    communities.undo

    expect(communities).to have_mode(cardiology, "watch")
    expect(community.preset).to eq("clinical-cases")
  end

  it "shows what watching counted" do
    create
    count("identifiers/phone" => { asked: 1200, refused: 3 }, "identifiers/email" => { held: 2 })
    communities.visit
    find(".community-settings__counts summary").click

    sentence = find(".community-settings__watch").text.delete("\u2068\u2069")
    expect(sentence).to eq("Members see nothing. Expected: asked 1,200, held 2, not posted 3.")
    expect(find("tr[data-rule='identifiers/phone']").text.split).to eq(%w[Phone number 1,200 0 3])
    picture("watch")
  end

  it "says who reads held posts, and lets the category's groups" do
    create
    group = Fabricate(:group, full_name: "Cardiology board")
    Fabricate(:category_moderation_group, category: cardiology, group: group)
    communities.visit
    readers = ".community-settings__readers"
    expect(page).to have_css(readers, text: "site moderators who see the category")

    communities.toggle_group_moderation

    expect(page).to have_css(readers, text: /go to: .Cardiology board/)
    expect(SiteSetting.enable_category_group_moderation).to eq(true)
  end

  it "asks for another preset where the stored one is no longer known" do
    create.update_columns(preset: "of-another-version")
    communities.visit
    expect(communities.card(cardiology)).to have_content("no longer known")

    communities.edit(cardiology)
    expect(page).to have_css(".community-settings__save[disabled]")
    communities.choose_preset("discussion").save

    expect(communities).to have_notice("Saved")
    expect(page).to have_no_css(".community-settings__undo")
    expect(community.preset).to eq("discussion")
  end

  it "lets a community whose category is gone be removed" do
    create
    Category.where(id: [cardiology.id, arrhythmia.id]).delete_all
    communities.visit
    expect(communities.card(cardiology)).to have_content("no longer exists")
    picture("gone")

    communities.remove(cardiology)

    expect(communities).to have_no_card(cardiology)
    expect(MedicalCommunities::Community.count).to eq(0)
  end

  it "says the server's sentence and keeps the form" do
    create
    communities.visit.edit(cardiology)
    cardiology.update_columns(id: cardiology.id + 100_000)
    communities.choose_mode("enforce").save

    expect(page).to have_css("[role='alert']", text: "This category does not exist.")
    expect(page).to have_css(".community-settings__form")
  end

  it "works by keyboard, and brings the focus back" do
    create
    communities.visit
    find(".community-settings__edit").send_keys(:enter)
    expect(page).to have_css(".community-settings__preset:focus")

    find(".community-settings__cancel").send_keys(:enter)
    expect(page).to have_css(".community-settings__edit:focus")

    find(".community-settings__edit").send_keys(:enter)
    find(".community-settings__modes input:checked").send_keys(:down, :enter)
    expect(page).to have_css(".community-settings__notice:focus")
    expect(community.mode).to eq("enforce")
  end

  context "when on a phone", mobile: true do
    it "fits the width" do
      create(severities: { "identifiers/email" => "off" })
      count("identifiers/phone" => { asked: 12, refused: 3 })
      communities.visit
      expect(page).to have_css(".community-settings__watch")
      picture("phone")
      communities.edit(cardiology).adjust("identifiers/phone", "off")
      picture("phone-form")

      expect(page.evaluate_script("document.documentElement.scrollWidth - innerWidth")).to be <= 0
    end
  end

  context "when in Arabic" do
    before { SiteSetting.default_locale = "ar" }

    it "reads from right to left" do
      create(severities: { "identifiers/email" => "off" })
      count("identifiers/phone" => { asked: 12, refused: 3 })
      communities.visit
      find(".community-settings__counts summary").click
      expect(page).to have_css("html.rtl .community-settings__watch", text: "لا يظهر للأعضاء شيء")
      picture("arabic")
      communities.edit(cardiology).adjust("identifiers/phone", "off")
      picture("arabic-form")
    end
  end

  context "when the plugin is off" do
    before { SiteSetting.medical_communities_enabled = false }

    it "is not there, and the data stay" do
      create
      communities.visit

      expect(page).to have_css(".page-not-found")
      expect(page).to have_no_css(".community-settings")
      expect(community).to be_present
    end
  end
end
