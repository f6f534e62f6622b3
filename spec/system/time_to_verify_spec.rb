# frozen_string_literal: true

require_relative "../support/accessible"
require_relative "../support/at_the_screen"
require_relative "../support/existing_members"

RSpec.describe "Time to verify", type: :system do
  include Accessible
  include AtTheScreen
  include Joinable
  include ExistingMembers

  fab!(:writer) { Fabricate(:user, username: "writer") }

  let(:composer) { PageObjects::Components::Composer.new }
  let(:category) { community.category }

  before do
    enable_current_plugin
    Jobs.run_immediately!
  end

  def visit_list
    visit("/admin/plugins/discourse-medical-communities/time-to-verify")
    find(".medical-field[data-field='community'] option", text: "Heart rhythm").select_option
    expect(page).to have_css(".time-to-verify__table")
  end

  def choose_day(day)
    field = find(".time-to-verify__change input[type='date']")
    field.execute_script(<<~JS, day.iso8601)
      this.value = arguments[0];
      this.dispatchEvent(new Event("input", { bubbles: true }));
    JS
  end

  def notice
    ".community-notice[data-kind='deadline']"
  end

  it "is given to many at once by an administrator" do
    Fabricate(:post, topic: topic, user: writer)
    sign_in(admin)
    visit_list
    expect(page).to have_css("tr[data-username='writer']", text: "not a member yet")
    expect_accessible(".time-to-verify")
    picture("list")

    find(".time-to-verify__everyone").click
    find(".time-to-verify__set").click
    expect(page).to have_css(".time-to-verify__change [role='alert']", text: "five years")
    choose_day(Date.current + 20)
    find(".time-to-verify__set").click

    expect(page).to have_css(".time-to-verify__news", text: "The day is set.")
    expect(page).to have_css("tr[data-username='veteran']", text: "20")
    expect(membership(writer).verify_by).to eq(Date.current + 20)
    picture("set")

    find("tr[data-username='veteran'] input").click
    find(".time-to-verify__clear").click
    expect(page).to have_css(".time-to-verify__news", text: "The deadline is gone.")
    expect(membership.verify_by).to be_nil
  end

  it "shows a member the days left, until it is put aside for the day" do
    give_until(Date.current + 12)
    sign_in(veteran)
    visit(category.relative_url)
    expect(page).to have_css(notice, text: /Heart rhythm.*days left.*12/)
    expect_accessible(".community-notice")
    picture("days-left")
    visit("/communities")
    expect(page).to have_css(notice)

    visit(topic.relative_url)
    find("#{notice} .community-notice__dismiss").send_keys(:enter)
    expect(page).to have_no_css(notice)
    visit(category.relative_url)
    expect(page).to have_css(".topic-list")
    expect(page).to have_no_css(notice)
  end

  it "lets a member read only when it is over, and post again once verified" do
    let_time_run_out
    sign_in(veteran)
    visit(topic.relative_url)
    expect(page).to have_css(".topic-body .cooked")
    expect(page).to have_css(notice, text: "You can read here as before")
    expect(page).to have_no_css(".topic-footer-main-buttons .create")
    expect_accessible(".community-notice")
    picture("over")

    verify(veteran)
    visit(topic.relative_url)
    expect(page).to have_no_css(notice)
    find(".topic-footer-main-buttons .create").click
    composer.fill_content("A reply that says something.")
    composer.create
    expect(page).to have_css(".topic-post", count: 2)
    picture("back")
  end

  it "tells nobody else" do
    let_time_run_out
    sign_in(applicant)
    visit("/communities")
    expect(page).to have_css("#main-outlet")
    expect(page).to have_no_css(notice)
  end

  context "when on a phone, in Arabic", mobile: true do
    before { SiteSetting.default_locale = "ar" }

    it "reads from right to left within the width" do
      let_time_run_out
      sign_in(veteran)
      visit(topic.relative_url)
      expect(page).to have_css("html.rtl #{notice}")
      width = page.evaluate_script("document.documentElement.scrollWidth - innerWidth")
      expect(width).to be <= 0
      picture("phone-arabic")

      sign_in(admin)
      visit_list
      width = page.evaluate_script("document.documentElement.scrollWidth - innerWidth")
      expect(width).to be <= 0
      picture("phone-arabic-list")
    end
  end
end
