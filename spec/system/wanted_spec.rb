# frozen_string_literal: true

require_relative "../support/accessible"
require_relative "../support/community_in_browser"
require_relative "page_objects/components/held_post_decision"
require_relative "page_objects/pages/community_founding"

RSpec.describe "A community that members want", type: :system do
  include CommunityInBrowser
  include Accessible

  fab!(:admin)
  fab!(:colleague) { Fabricate(:user, refresh_auto_groups: true) }
  fab!(:specialty) do
    MedicalCommunities::Specialty.create!(key: "test-wounds", names: { "en" => "Test wound care" })
  end

  before { SiteSetting.medical_communities_co_signers = 1 }

  def visit_wanted(as:)
    sign_in(as)
    visit("/communities/wanted")
    expect(page).to have_css(".wanted__title")
  end

  def ask
    visit_wanted(as: member)
    find(".wanted-form input[name='name']").fill_in(with: "Wound care")
    select("Test wound care", from: "specialty_id")
    find(".wanted-form input[name='country']").fill_in(with: "UA")
    find(".wanted-form textarea").fill_in(with: "We dress wounds in five hospitals.")
    find(".wanted-form__send").click
    expect(page).to have_css(".wanted__news", text: "Sent.")
  end

  it "is asked for, signed, declined with a note, and asked for again" do
    visit_wanted(as: member)
    expect_accessible(".wanted")
    picture("wanted-form")
    ask
    expect(page).to have_css(".wanted-request__state[data-state='signing']", text: "1")

    visit_wanted(as: colleague)
    expect(page).to have_css(".wanted-request", text: "We dress wounds")
    expect_accessible(".wanted")
    picture("wanted-sign")
    find(".wanted__sign").click
    expect(page).to have_css(".wanted__news", text: "signed")

    sign_in(admin)
    visit("/review/#{ReviewableMedicalCommunityRequest.sole.id}")
    expect(page).to have_css(".wanted-request", text: "Test wound care")
    expect_accessible(".wanted-request")
    picture("wanted-review")
    find(".reviewable-action[class*='medical-community-decline']").click
    expect(page).to have_css(".decision__do[disabled]")
    PageObjects::Components::HeldPostDecision.new.give("There is one for surgery.")
    expect(page).to have_css(".reviewable-item .status .rejected")

    visit_wanted(as: member)
    expect(page).to have_css(".wanted-request__note", text: "There is one for surgery.")
    expect(page).to have_css(".wanted-form")
    picture("wanted-declined")
  end

  it "comes to the form of administrators when they want it too" do
    ask
    visit_wanted(as: colleague)
    find(".wanted__sign").click
    expect(page).to have_css(".wanted__news", text: "signed")

    sign_in(admin)
    visit("/review/#{ReviewableMedicalCommunityRequest.sole.id}")
    find(".reviewable-action[class*='medical-community-approve']").click
    expect(page).to have_css(".reviewable-item .status .approved")
    visit("/review/#{ReviewableMedicalCommunityRequest.sole.id}")
    click_link("Create this community now")

    expect(PageObjects::Pages::CommunityFounding.new.value("name")).to eq("Wound care")
    picture("wanted-founding")
  end

  it "keeps what was typed when something is wrong" do
    visit_wanted(as: member)
    find(".wanted-form input[name='name']").fill_in(with: "Wound care")
    find(".wanted-form input[name='country']").fill_in(with: "U1")
    find(".wanted-form textarea").fill_in(with: "We dress wounds.")
    find(".wanted-form__send").click

    expect(page).to have_css("input[name='country'] + .wanted-form__problem")
    expect(find(".wanted-form textarea").value).to eq("We dress wounds.")
  end

  it "stands from right to left, on a phone too", mobile: true do
    SiteSetting.allow_user_locale = true
    member.update!(locale: "ar")
    visit_wanted(as: member)

    expect(page).to have_css("html.rtl .wanted-form")
    expect_accessible(".wanted")
    picture("wanted-ar-phone")
  end
end
