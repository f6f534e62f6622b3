# frozen_string_literal: true

require_relative "../support/accessible"
require_relative "../support/at_the_screen"

RSpec.describe "Admin → Plugins → Medical communities → People", type: :system do
  include Accessible
  include AtTheScreen

  fab!(:admin)
  fab!(:olha) do
    Fabricate(:user, username: "olha", name: "Olha Kovalenko", email: "olha@example.com")
  end
  fab!(:petro) { Fabricate(:user, username: "petro") }

  before do
    enable_current_plugin
    sign_in(admin)
    Jobs.run_immediately!
  end

  def visit_page
    visit("/admin/plugins/discourse-medical-communities/people")
    expect(page).to have_css(".people__import")
  end

  def open_person(words)
    find(".people__search input").fill_in(with: words)
    find(".people__find").click
    find(".people__open").click
    expect(page).to have_css(".people__dossier")
  end

  def field(name)
    find(".people__grant .medical-field[data-field='#{name}']")
  end

  def choose_file(content)
    file = Tempfile.new(%w[people .csv])
    file.binmode.write(content)
    file.close
    attach_file(file.path) { find(".people__import input[type='file']").click }
  end

  def credentials(user)
    MedicalCommunities::Credential.in_force.where(user: user)
  end

  it "finds a member, writes down a credential, and ends it with a reason" do
    visit_page
    open_person("olha@example.com")
    expect(page).to have_content("Nothing verified yet.")
    find(".people__write").click
    expect(page).to have_css(".people__grant select:focus")
    find(".people__save").click
    expect(page).to have_css(".medical-field[data-field='source'] [role='alert']")
    expect_accessible(".people__dossier")
    picture("problem")

    field("role").find("option", text: "Physician").select_option
    field("specialty_ids").find("option", text: "Cardiology", exact_text: true).select_option
    field("country").find("input").fill_in(with: "ua")
    field("source").find("input").fill_in(with: "Register of the chamber")
    find(".people__save").click

    expect(page).to have_css(".people__news", text: "Written down")
    expect(page).to have_css(
      ".people__credential[data-state='in_force']",
      text: "\u20682\u2069 · Physician · UA · Cardiology",
    )
    expect(credentials(olha).pick(:level)).to eq(2)
    expect_accessible(".people")
    picture("granted")

    find(".people__end").click
    find(".people__ending textarea").fill_in(with: "It was another person.")
    find(".people__end-now").click
    expect(page).to have_css(".people__credential[data-state='ended']", text: "another person")
    expect(credentials(olha)).to be_empty
    picture("ended")
  end

  it "looks through a file first, shows what is refused, then writes down the rest" do
    visit_page
    choose_file(<<~CSV)
      username,level,specialties,role,country,valid_from,valid_until,source
      olha,2,cardiology,physician,UA,2026-01-01,2030-12-31,Another forum
      petro,1,,nurse,,2026-01-01,,Another forum
      olha,2,,,,2026-01-01,2030-12-31,Another forum
      nobody,2,,,,2026-01-01,,Another forum
      petro,7,,,,2026-01-01,,Another forum
    CSV

    expect(page).to have_css(".people__import-state[data-state='checked']")
    expect(find(".people__counts").text.delete("\u2068\u2069")).to eq(
      "Rows: 5. Taken: 2. There already: 1. Not taken: 2.",
    )
    expect(page).to have_css(".people__refusals tbody tr", count: 3)
    expect(page).to have_css(".people__refusals", text: "There is no such member")
    expect(page).to have_css(".people__report[href$='/report']")
    expect(credentials(olha)).to be_empty
    expect_accessible(".people__import")
    picture("dry-run")

    find(".people__apply").click
    expect(page).to have_css(".people__import-state[data-state='done']")
    expect(credentials(olha).pick(:source)).to eq("Another forum")
    expect(credentials(petro).pick(:role)).to eq("nurse")
    expect_accessible(".people__import")
    picture("done")

    find(".people__forget").click
    expect(page).to have_no_css(".people__import-state")
    expect(MedicalCommunities::CredentialImport.count).to eq(0)
  end

  it "shows a progress bar while the server is at work, and goes on when the page is opened again" do
    Jobs.run_later!
    visit_page
    choose_file("username,level,valid_from,source\nolha,2,2026-01-01,Another forum\n")
    expect(page).to have_css(".people__import-state[data-state='checking'] progress")
    expect_accessible(".people__import")

    MedicalCommunities::CredentialImport::Work.call(MedicalCommunities::CredentialImport.last.id)
    expect(page).to have_css(".people__import-state[data-state='checked']")

    visit_page
    find(".people__earlier button").click
    expect(page).to have_css(".people__apply", text: "Write down")
  end

  it "says why it does not take a file" do
    visit_page
    choose_file(
      "username,level,valid_from,source\nolha,2,2026-01-01,Форум\n".encode("Windows-1251"),
    )

    expect(page).to have_css(".people__import-state[data-state='refused']", text: "not UTF-8")
    expect(page).to have_no_css(".people__apply")
    picture("refused")
  end

  context "when on a phone, in Arabic", mobile: true do
    before { SiteSetting.default_locale = "ar" }

    it "reads from right to left within the width" do
      visit_page
      open_person("olha")
      find(".people__write").click

      expect(page).to have_css("html.rtl .people__grant")
      width = page.evaluate_script("document.documentElement.scrollWidth - innerWidth")
      expect(width).to be <= 0
      picture("phone-arabic")
    end
  end
end
