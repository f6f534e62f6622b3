# frozen_string_literal: true

require_relative "../support/accessible"
require_relative "../support/at_the_keyboard"
require_relative "page_objects/components/medical_checklist"
require_relative "page_objects/pages/admin_communities"
require_relative "page_objects/pages/admin_medicines"

RSpec.describe "Admin → Plugins → Medical communities → Medicines", type: :system do
  include Accessible
  include AtTheKeyboard

  fab!(:admin)
  fab!(:category) { Fabricate(:category, name: "Cardiology") }

  let(:medicines) { PageObjects::Pages::AdminMedicines.new }
  let(:communities) { PageObjects::Pages::AdminCommunities.new }
  let(:composer) { PageObjects::Components::Composer.new }
  let(:checklist) { PageObjects::Components::MedicalChecklist.new }
  let(:dialog) { PageObjects::Components::Dialog.new }
  let(:example) { MedicalCommunities::Engine.root.join("public/examples/medicines.csv").read }

  before do
    enable_current_plugin
    SiteSetting.body_min_entropy = 0
    sign_in(admin)
  end

  # The database forgets after each example; the memory of the process has to be told.
  after { [MedicalCommunities::Packs, MedicalCommunities::Charter].each(&:forget) }

  def make_community(**settings)
    MedicalCommunities::Community.create!(
      category: category,
      preset: "clinical-cases",
      mode: "enforce",
      **settings,
    )
  end

  def pack_ids
    MedicalCommunities::Packs.all.map(&:id)
  end

  def upload(table = example, id: "pl-2026", name: "Leki polskie")
    medicines.add.choose(table)
    medicines.write("id", id).write("name", name).write("source", "Chamber of pharmacists")
    medicines.write("regions", "pl, cz").look_through
  end

  it "shows the shipped packs, with their sources' terms where they matter" do
    visit("/admin/plugins/discourse-medical-communities/communities")
    click_link("Medicines")

    expect(page).to have_css(".medicines__pack", minimum: 11)
    expect(medicines.pack("ua")).to have_content("Ukraine")
    expect(medicines.pack("in")).to have_content("terms of this source are unclear")
    expect(medicines.pack("in")).to have_content("Only where chosen")
    expect(page).to have_no_css(".medicines__remove")
    expect_accessible(".medicines")
    picture("packs")
  end

  it "gives each pack as a table" do
    medicines.visit
    table = medicines.download("eu")

    expect(table.lines.first.strip).to match(/\Abrand,ingredients/)
    expect(table.lines.size).to be > 1_000
  end

  it "takes a table, and its names work in the composer of a community that chose them" do
    make_community
    medicines.visit
    upload
    expect(medicines).to have_outcome("new pack: Leki polskie. Names: 4.")
    expect(page).to have_css(".medicines__outcome:focus")
    expect(pack_ids).not_to include("pl-2026")
    expect_accessible(".medicines__upload")
    picture("dry-run", of: ".medicines__upload")

    medicines.apply
    expect(medicines).to have_news("In place: Leki polskie. Names: 4.")
    expect(medicines.pack("pl-2026")).to have_content("Uploaded here")
    expect(pack_ids).to include("pl-2026")

    communities.visit.edit(category)
    communities.choose_packs("pl-2026").save
    expect(communities).to have_notice("Saved")
    expect(MedicalCommunities::Community.last.packs).to include("pl-2026")

    page.visit("/new-topic?category_id=#{category.id}")
    composer.fill_title("Dosing of a loop diuretic in renal failure")
    composer.fill_content("A woman in her fifties takes Examplin 40 mg. What would you add?")
    checklist.open
    expect(checklist).to have_item("Brand name", "Examplin")
    checklist.press("Brand name", "Replace with")
    expect(composer).to have_value(
      "A woman in her fifties takes furosemide 40 mg. What would you add?",
    )
  end

  it "says row by row what does not fit, changes nothing, and keeps what was typed" do
    medicines.visit
    upload(<<~CSV)
      brand,ingredients
      Examplin,furosemide
      Examplin,metformin
      Exampletto,frusemidum
      Paracetamol,paracetamol
      ,furosemide
    CSV

    expect(page).to have_css(".medicines__refusal:focus")
    expect(medicines.problems).to include(
      [3, "The name is there already, in row 2."],
      [4, start_with("Not known as an active ingredient: frusemidum.")],
      [5, start_with("This is the name of an active ingredient")],
      [6, "There is no brand name."],
    )
    expect(medicines.value("name")).to eq("Leki polskie")
    expect(pack_ids).not_to include("pl-2026")
    expect_accessible(".medicines__upload")
    picture("problems", of: ".medicines__upload")

    medicines.choose(example).look_through
    expect(medicines).to have_outcome("new pack")
  end

  it "names the first hundred rows, and counts the others" do
    medicines.visit
    rows = (1..250).map { |number| "Exampl#{("a".."z").to_a[number % 26]}#{number},nothing" }
    upload("brand,ingredients\n#{rows.join("\n")}\n")

    expect(page).to have_css(".medicines__problems tbody tr", count: 100)
    expect(page).to have_css(".medicines__more", text: /150/)
  end

  it "does not take what is no such table" do
    medicines.visit
    upload("name,contents\nExamplin,furosemide\n")
    expect(page).to have_css(".medicines__refusal", text: "brand")
    picture("columns", of: ".medicines__upload")

    medicines.choose("\x89PNG\r\n\u0000\u0000binary".b).look_through
    expect(page).to have_css(".medicines__refusal", text: /text|UTF-8|table/)

    medicines.choose("brand,ingredients\n#{"Examplin,furosemide\n" * 300_000}").look_through
    expect(page).to have_css(".medicines__refusal", text: /rows|large/)
    picture("too-many", of: ".medicines__upload")
    expect(pack_ids).not_to include("pl-2026")
  end

  it "replaces a pack, and says who loses it before it is removed" do
    make_community
    medicines.visit
    upload
    medicines.apply
    expect(medicines).to have_news("In place")
    MedicalCommunities::Community.last.update!(packs: %w[us pl-2026])

    medicines.visit.press("pl-2026", "replace")
    expect(medicines.value("id")).to eq("pl-2026")
    medicines.choose("brand,ingredients\nExamplin,metformin\n").look_through
    expect(medicines).to have_outcome("Names: 1, until now 4.")
    expect(medicines).to have_outcome("Communities that have it: 1.")
    picture("replace", of: ".medicines__upload")
    medicines.apply
    expect(medicines).to have_news("In place: Leki polskie. Names: 1.")

    medicines.press("pl-2026", "remove")
    expect(dialog).to have_content("Cardiology")
    picture("remove")
    dialog.click_danger
    expect(medicines).to have_news("Removed: Leki polskie.")
    expect(pack_ids).not_to include("pl-2026")
  end

  it "lets a community choose its packs and exceptions" do
    make_community
    communities.visit.edit(category)
    expect(page).to have_css(".community-settings__packs", text: "By default")
    find(".community-settings__medicines").scroll_to(:center)
    expect_accessible(".community-settings__medicines")
    picture("community")

    communities.choose_packs("ua", "ru")
    find(".community-settings__exempt input[value='vaccine']").click
    find(".community-settings__moderated input").click
    expect(page).to have_css(".community-settings__packs", text: "More than")
    expect_accessible(".community-settings__medicines")
    picture("community-own", of: ".community-settings__medicines")
    communities.save

    expect(communities).to have_notice("Saved")
    expect(MedicalCommunities::Community.last).to have_attributes(
      packs: include("ua", "ru"),
      exceptions: {
        "exempt" => ["vaccine"],
        "moderated" => true,
      },
    )
  end

  it "works by keyboard alone" do
    medicines.visit
    tab_to(".medicines__add")
    press("Enter")
    tab_to(".medicines__form input[type='file']")
    medicines.choose(example)
    tab_to(".medical-field[data-field='id'] input")
    press(*"pl-2026".chars, "Tab", *"Leki".chars)
    tab_to(".medical-field[data-field='source'] input")
    press(*"Chamber".chars, "Tab", *"PL".chars, "Enter")
    expect(page).to have_css(".medicines__outcome:focus")

    tab_to(".medicines__apply")
    press("Enter")
    expect(page).to have_css(".medicines__news:focus")
  end

  context "when on a phone, in Arabic", mobile: true do
    before { SiteSetting.default_locale = "ar" }

    it "reads from right to left within the width" do
      make_community
      medicines.visit
      expect(page).to have_css("html.rtl .medicines__pack")
      expect(wider_than_screen?).to eq(false)
      picture("phone-arabic", of: ".medicines__pack[data-id='in']")

      upload("brand,ingredients\nExamplin,nothing\n")
      expect(page).to have_css(".medicines__problems")
      expect(wider_than_screen?).to eq(false)
      picture("phone-arabic-problems", of: ".medicines__upload")

      communities.visit.edit(category)
      communities.choose_packs("ua")
      expect(wider_than_screen?).to eq(false)
      picture("phone-arabic-community", of: ".community-settings__medicines")
    end
  end
end
