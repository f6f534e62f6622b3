# frozen_string_literal: true

require_relative "../support/community_in_browser"

RSpec.describe "Medicine packs in the browser", type: :system do
  include CommunityInBrowser

  let(:sent) { [] }

  before do
    page.driver.with_playwright_page do |tab|
      tab.on("request", ->(request) { sent << request.url })
    end
  end

  after { MedicalCommunities::Packs.forget }

  # @return [Array<String>] of the examiner and packs, in the order of their names
  def loaded
    sent
      .filter_map { |url| url[%r{javascripts/(examiner|packs/\w+)\.js}, 1] || url[/u-\h{12}/] }
      .sort
  end

  def upload(table)
    MedicalCommunities::Pack::Upload.call(
      params: {
        id: "pl-2026",
        name: "Leki polskie",
        date: "2026-10-01",
        source: "Chamber of pharmacists",
        regions: "PL",
        dry_run: false,
      },
      guardian: Discourse.system_user.guardian,
      content: table,
    )
    MedicalCommunities::Pack.find_by(key: "pl-2026").ref
  end

  def choose(*packs)
    MedicalCommunities::Community::Save.call(
      params: {
        category_id: category.id,
        preset: "clinical-cases",
        mode: "enforce",
        severities: {
        },
        packs: packs,
      },
      guardian: Discourse.system_user.guardian,
    )
  end

  it "are not asked for before a composer opens in a community, and then only its own" do
    first = upload("brand,ingredients\nExamplin,furosemide\n")
    choose("eu", "pl-2026")

    visit("/c/#{category.slug}/#{category.id}")
    expect(page).to have_css("#create-topic")
    begin_topic(in_category: general)
    expect(loaded).to be_empty

    begin_topic
    composer.fill_content("She takes Examplin 40 mg and Lasix 40 mg. What would you add?")
    checklist.open
    expect(checklist).to have_item("Brand name", "Examplin")
    expect(page).to have_no_css(".checklist__row", text: "Lasix")
    expect(loaded).to eq(["examiner", "packs/eu", first].sort)
    picture("packs-chosen")
  end

  it "are others in an open page once the community chose others" do
    choose("eu")
    begin_topic
    composer.fill_content("She takes Lasix 40 mg. What would you add?")
    checklist.open
    expect(page).to have_css(".checklist-chip", text: "Checklist")
    expect(page).to have_no_css(".checklist__row", text: "Lasix")
    expect(loaded).to eq(%w[examiner packs/eu])

    ref = upload("brand,ingredients\nExamplin,furosemide\n")
    choose("us", "pl-2026")
    composer.type_content(" And Examplin 5 mg.")
    expect(checklist).to have_item("Brand name", "Lasix")
    expect(checklist).to have_item("Brand name", "Examplin")
    expect(loaded).to eq(["examiner", "packs/eu", "packs/us", ref].sort)
  end
end
