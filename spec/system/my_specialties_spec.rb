# frozen_string_literal: true

require_relative "../support/accessible"
require_relative "../support/at_the_screen"

RSpec.describe "My specialties", type: :system do
  include Accessible
  include AtTheScreen

  fab!(:member, :user)

  let(:cardiology) { MedicalCommunities::Specialty.find_by!(key: "cardiology") }
  let(:nursing) { MedicalCommunities::Specialty.find_by!(key: "nursing") }

  before do
    enable_current_plugin
    MedicalCommunities::Credential.create!(
      user: member,
      level: 2,
      valid_from: Date.current,
      source: "x",
      specialties: [cardiology],
    )
    sign_in(member)
  end

  def visit_page
    visit("/u/#{member.username}/preferences/medical-specialties")
    expect(page).to have_css(".specialty-claims")
  end

  def add(specialty)
    find(".specialty-claims__add option[value='#{specialty.id}']").select_option
  end

  def row(specialty)
    ".specialty-claims__row[data-specialty-id='#{specialty.id}']"
  end

  def claims
    MedicalCommunities::SpecialtyClaim.pluck(:specialty_id, :is_primary).to_h
  end

  it "is a tab of the preferences, where a member chooses some and one of them as primary" do
    visit("/u/#{member.username}/preferences/account")
    find(".user-nav__preferences-medical-specialties a").click

    expect(page).to have_css("#{row(cardiology)}[data-verified='true']", text: "Verified")
    add(nursing)
    add(cardiology)
    expect(page).to have_css("#{row(nursing)}[data-verified='false']", text: "Not verified yet")
    find("#{row(cardiology)} input[type='radio']").click
    expect_accessible(".specialty-claims")
    picture("chosen")
    find(".specialty-claims__save").click

    expect(page).to have_css(".specialty-claims__news", text: "Saved.")
    expect(claims).to eq(nursing.id => false, cardiology.id => true)

    find("#{row(cardiology)} .specialty-claims__remove").click
    expect(page).to have_css(".specialty-claims__add:focus")
    find(".specialty-claims__save").click
    expect(page).to have_css(".specialty-claims__news", text: "Saved.")
    expect(claims).to eq(nursing.id => true)
    expect(page).to have_css(row(cardiology), text: "Verified")
  end

  it "says the server's sentence, and keeps what was chosen" do
    visit_page
    add(nursing)
    nursing.destroy!
    find(".specialty-claims__save").click

    expect(page).to have_css(".specialty-claims__problem", text: "no longer there")
    expect(page).to have_css(row(nursing))
  end

  it "is for staff to read" do
    sign_in(Fabricate(:moderator))
    visit_page

    expect(page).to have_css(row(cardiology))
    expect(page).to have_no_css(".specialty-claims__save")
  end

  context "when on a phone, in Arabic", mobile: true do
    before { SiteSetting.default_locale = "ar" }

    it "reads from right to left within the width" do
      visit_page
      add(nursing)

      expect(page).to have_css("html.rtl")
      expect(page).to have_css(row(nursing), text: "التمريض")
      width = page.evaluate_script("document.documentElement.scrollWidth - innerWidth")
      expect(width).to be <= 0
      picture("phone-arabic")
    end
  end
end
