# frozen_string_literal: true

require_relative "../support/accessible"
require_relative "../support/at_the_screen"
require_relative "../support/complained_about"

RSpec.describe "Standing", type: :system do
  include Accessible
  include AtTheScreen
  include Joinable
  include ComplainedAbout

  fab!(:reporter) { Fabricate(:user, username: "zorbelin") }

  before do
    enable_current_plugin
    Jobs.run_immediately!
  end

  # In force, removed with words, expired, with an answered appeal.
  def fill
    publish_rules
    rules = MedicalCommunities::RulesVersion.last
    strike(by: reporter).tap { |old| old.update!(expires_on: Date.yesterday) }
    removed = strike
    MedicalCommunities::Pardon::Give.call(
      params: {
        strike_id: removed.id,
        note: "Settled in person.",
      },
      guardian: keeper.guardian,
    )
    kept = strike(ground: "off-topic", target: Fabricate(:post, topic: topic, user: member))
    decide_appeal(
      appeal(kept, words: "The thread had moved there."),
      "keep",
      by: admin,
      medical_reason: "rule-applies",
      medical_note: "A topic of its own suits it.",
    )
    strike(by: reporter, ground: "rule", rule: 3, rules_version: rules)
  end

  it "is read by the member, who appeals; another moderator removes the strike" do
    given = complaint(by: reporter)
    issue(given)
    conclude(given, "upheld", by: admin)
    sign_in(member)
    visit("/communities/my-requests")
    click_link("My standing")
    expect(page).to have_css(".standing-counts", text: /Strikes counted: .1./)
    expect(page).to have_css(
      ".standing-counts",
      text: "1 complaint received, by 1 person, within 180 days.",
    )
    expect(page).to have_css(".standing-strike", text: "reword it")
    expect(page).to have_no_text("zorbelin")
    expect_accessible(".standing")
    picture("one")

    find(".standing-strike__appeal").click
    expect(page).to have_css(".standing-words__send:disabled")
    expect_accessible(".standing")
    find(".standing-words .words-field").fill_in(with: "It was a joke among friends.")
    find(".standing-words__send").click
    expect(page).to have_css(".standing__news", text: "Your appeal is sent")
    expect(page).to have_css(".standing-appeal[data-state='waiting']")
    expect_accessible(".standing")

    sign_in(keeper)
    visit("/review?type=ReviewableMedicalAppeal")
    expect(page).to have_css(".appeal-review", text: "It was a joke among friends.")
    expect(page).to have_no_text("zorbelin")
    expect_accessible(".appeal-review")
    picture("review")
    find(".medical-keep").click
    expect(page).to have_css(".decision__do:disabled")
    expect_accessible(".standing-decide")
    picture("keep")
    find(".standing-decide .modal-close").click
    find(".medical-pardon").click
    find(".standing-decide__note").fill_in(with: "Read again among colleagues.")
    find(".decision__do").click
    expect(page).to have_no_css(".appeal-review")

    sign_in(member)
    visit("/communities/standing")
    expect(page).to have_css(".standing-strike[data-state='removed']", text: "after the appeal")
    expect(page).to have_css(".standing-counts", text: "Nothing counts at the moment.")
    expect(page).to have_css("blockquote", text: "Read again among colleagues.")
    expect_accessible(".standing")
    picture("removed")
    expect(messages_to(member).first).to include("Appeal: strike removed")
  end

  it "loses a strike where another moderator meets its complaint, or the review of it" do
    given = complaint(by: reporter)
    issue(given)
    ReviewableMedicalComplaint.open(given)
    given.reviewable.perform(admin, :medical_complaint_uphold)
    SiteSetting.medical_communities_strike_scope = "community"
    2.times { strike }

    sign_in(keeper)
    visit("/review?type=ReviewableMedicalComplaint&status=approved")
    expect(page).to have_css(".removable-strike", text: "Its strike is in force until")
    find(".remove-strike__open").click
    expect(page).to have_css(".standing-words .words-field:focus")
    find(".standing-words .btn-default").click
    expect(page).to have_css(".remove-strike__open:focus")
    find(".remove-strike__open").click
    expect(page).to have_css(".standing-words__send:disabled")
    expect_accessible(".complaint-review")
    find(".standing-words .words-field").fill_in(with: "Read again among colleagues.")
    picture("complaint-remove")
    find(".standing-words__send").click
    expect(page).to have_css(".remove-strike__news:focus", text: "The strike is removed.")
    expect(page).to have_no_css(".remove-strike__open")

    visit("/review?type=ReviewableMedicalStandingCase")
    expect(page).to have_css(".standing-case__strikes .remove-strike__open", count: 2)
    first(".remove-strike__open").click
    find(".standing-words .words-field").fill_in(with: "Settled in person.")
    expect_accessible(".standing-case")
    picture("review-remove")
    find(".standing-words__send").click
    expect(page).to have_css(".standing-case__strikes .remove-strike__open", count: 1)
    expect(page).to have_css(".remove-strike__news", text: "The strike is removed.")
    expect(count(member, community_id: community.id)).to eq(1)
    picture("review-removed")
  end

  it "shows every state, and that people look" do
    fill
    2.times { strike }
    sign_in(member)
    visit("/communities/standing")
    expect(page).to have_css(".standing-counts", text: "People review your standing now")
    expect(page).to have_css(".standing-strike", count: 6)
    expect(page).to have_css(".standing-facts a", text: "rules version")
    expect_accessible(".standing")
    picture("states")
  end

  it "is administered: who, what other settings would make of it, the record" do
    fill
    strike(about: applicant)
    sign_in(admin)
    visit("/admin/plugins/discourse-medical-communities/standing")
    expect(page).to have_css(
      "tr[data-username='olena_k']",
      text: "2 complaints received, by 2 people, within 180 days.",
    )
    expect(page).to have_css(".standing-record__table tr[data-event='appeal-decided']")
    expect_accessible(".standing-overview")

    find("tr[data-username='olena_k'] .standing-overview__open").click
    expect(page).to have_css(".standing-overview__strikes li", count: 4)
    first(".remove-strike__open").click
    expect_accessible(".standing-overview")
    find(".standing-words .words-field").fill_in(with: "A misunderstanding.")
    picture("admin")
    find(".standing-words__send").click
    expect(page).to have_css(".standing-overview__news:focus", text: "The strike is removed.")
    expect(page).to have_css("tr[data-username='olena_k']", text: "1 complaint received")

    find(".medical-field[data-field='before_review'] input").fill_in(with: "1")
    find(".standing-overview__try").click
    expect(page).to have_css(".standing-overview__result", text: /To be reviewed: .*@olena_k/)
    expect_accessible(".standing-overview")
    find(".standing-record [data-field='username'] input").fill_in(with: "@olena_k")
    find(".standing-record__search").click
    find(".standing-record [data-field='event'] option", text: "Strike removed").select_option
    expect(page).to have_css(".standing-record tr[data-event]", count: 2)
    find(".standing-record__file").click
    expect(page).to have_css(".standing-record tr[data-event]", count: 2)
    picture("admin-tried")
  end

  it "is nobody's business without strikes" do
    sign_in(applicant)
    visit("/communities/standing")
    expect(page).to have_css(".standing", text: "Nothing counts at the moment.")
    expect_accessible(".standing")
    sign_in(admin)
    visit("/admin/plugins/discourse-medical-communities/standing")
    expect(page).to have_css(".standing-overview", text: "Nobody has a strike in force.")
    expect_accessible(".standing-overview")
  end

  context "when on a phone, in Arabic", mobile: true do
    before { SiteSetting.default_locale = "ar" }

    it "reads from right to left within the width" do
      fill
      sign_in(member)
      visit("/communities/standing")
      expect(page).to have_css("html.rtl .standing-strike", count: 4)
      expect(wider_than_screen?).to eq(false)
      expect_accessible(".standing")
      picture("phone-arabic")

      sign_in(admin)
      visit("/admin/plugins/discourse-medical-communities/standing")
      expect(page).to have_css(".standing-record__table tr[data-event]")
      find(".standing-overview__open").click
      expect(page).to have_css(".standing-overview__strikes li")
      expect(wider_than_screen?).to eq(false)
      expect_accessible(".standing-overview")
      picture("phone-arabic-admin")
    end
  end
end
