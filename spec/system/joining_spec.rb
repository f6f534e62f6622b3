# frozen_string_literal: true

require_relative "../support/accessible"
require_relative "../support/at_the_screen"
require_relative "../support/joinable"

RSpec.describe "Joining a community", type: :system do
  include AtTheScreen
  include Joinable
  include Accessible

  fab!(:open_one) do
    Joinable.found("Open talk", language: "uk", country: "UA", offers: %w[cases images])
  end

  before do
    Jobs.run_immediately!
    SiteSetting.body_min_entropy = 0
    SiteSetting.title_min_entropy = 0
    community.update!(
      specialty: specialty,
      language: "en",
      join_rules: {
        "level" => 2,
        "specialty" => true,
        "rules" => true,
      },
    )
    community.category.update!(description: "<p>For colleagues who treat arrhythmia.</p>")
    publish_rules(text: "1. Be **kind** to colleagues.\n2. Nothing that leads to a patient.")
    appoint(keeper, open_one)
  end

  def visit_directory
    visit("/communities")
    expect(page).to have_css(".community-card", minimum: 1)
  end

  def visit_community(of = community)
    visit("/communities/#{of.id}")
    expect(page).to have_css(".community-page__name", text: of.category.name)
  end

  def review_request
    visit("/review/#{ReviewableMedicalMembershipRequest.last.id}")
    expect(page).to have_css(".membership-dossier")
  end

  def act(action)
    find(".reviewable-action.medical-#{action}").click
  end

  it "is found, asked for, declined, asked for again, accepted, and then people write there" do
    sign_in(applicant)
    visit_directory
    expect(page).to have_css(
      ".community-card__missing",
      text: "To join Heart rhythm you still need: verified qualification, level 2",
    )
    expect_accessible(".community-directory")
    picture("directory")
    find(".community-card__name a", text: "Heart rhythm").click
    expect(page).to have_css(".community-conditions__row[data-state='missing']", count: 3)
    expect(page).to have_no_css(".community-join__send")
    expect_accessible(".community-page")
    picture("missing")

    verify(applicant)
    visit_community
    expect(page).to have_css(".community-conditions__row[data-state='met']", count: 2)
    expect(page).to have_css(".community-join__send[disabled]")
    find(".community-join__words").fill_in(with: "I treat arrhythmia in #{Joinable::SECRET}.")
    find(".community-join__accept input").click
    expect_accessible(".community-page")
    picture("join")
    find(".community-join__send").click
    expect(page).to have_css(".community-state[data-state='asked']")
    expect_accessible(".community-page")
    picture("asked")

    sign_in(keeper)
    review_request
    expect(page).to have_css(".membership-dossier__words", text: Joinable::SECRET)
    expect(page).to have_css(".membership-dossier .facts-list", text: "Cardiology of tests")
    expect_accessible(".membership-dossier")
    visit("/review?type=ReviewableMedicalMembershipRequest")
    act("claim")
    expect(page).to have_css(".membership-dossier__clock", text: keeper.username)
    picture("review")
    review_request
    act("decline")
    find(".membership-decline__reason").select("Too little is known; please write more")
    find(".membership-decline__note").fill_in(with: "Where do you practise?")
    find(".membership-decline__days").fill_in(with: "7")
    expect_accessible(".membership-decline")
    picture("decline")
    find(".decision__do").click
    expect(page).to have_css(".reviewable-item .status .rejected, .review-item__status.--rejected")

    sign_in(applicant)
    visit("/communities/my-requests")
    expect(page).to have_css(".community-request__note", text: "Where do you practise?")
    expect_accessible(".community-mine")
    picture("my-requests")
    visit_community
    expect(page).to have_css(".community-state", text: "Ask again from")
    expect(page).to have_no_css(".community-join__send")
    expect_accessible(".community-page")
    picture("declined")

    freeze_time(8.days.from_now)
    sign_in(applicant)
    visit_community
    find(".community-join__words").fill_in(with: "In a hospital.")
    find(".community-join__send").click
    expect(page).to have_css(".community-state[data-state='asked']")

    sign_in(keeper)
    review_request
    expect(page).to have_css(".membership-dossier__history", text: "declined by")
    picture("review-again")
    act("approve")
    expect(page).to have_css(".reviewable-item .status .approved, .review-item__status.--approved")

    sign_in(applicant)
    visit_community
    expect(page).to have_css(".community-state[data-state='member']")
    expect_accessible(".community-page")
    picture("member")
    visit("/new-topic?category_id=#{community.category_id}")
    composer = PageObjects::Components::Composer.new
    expect(composer).to be_opened
    composer.fill_title("A question about the rhythm of hearts")
    composer.fill_content("What do you give first, and what do you give then?")
    composer.submit
    expect(page).to have_css(".topic-post .cooked", text: "What do you give first")
    expect(community.category.topics.last.user).to eq(applicant)
  end

  it "is left again, with a reason" do
    community.memberships.create!(user: applicant, origin: "granted")
    community.member_group.add(applicant)
    sign_in(applicant)
    visit_community
    find(".community-standing__leave").click
    find(".membership-leave select").select("No time")
    expect_accessible(".membership-leave")
    picture("leave")
    find(".membership-leave__do").click

    expect(page).to have_css(".community-join__lacks")
    expect(community.departures.last.reason).to eq("no-time")
  end

  it "is ended by a restriction, which ends by itself" do
    topic = Fabricate(:topic, category: open_one.category)
    Fabricate(:post, topic: topic)
    open_one.member_group.add(applicant)
    sign_in(keeper)
    visit("/communities/#{open_one.id}/moderation")
    expect(page).to have_css(".membership-people__row", text: applicant.username)
    expect_accessible(".community-moderation")
    picture("moderation")
    find(".membership-people__row", text: applicant.username).find(".membership-members__bar").click
    find(".membership-bar__reason").select("Tone of the discussion")
    find(".membership-bar__ends").fill_in(with: 3.days.from_now.to_date.iso8601)
    find(".membership-bar__words").fill_in(with: "Please cool down, #{Joinable::SECRET}.")
    expect_accessible(".membership-bar")
    picture("bar")
    find(".membership-bar__do").click
    expect(page).to have_css(".community-moderation__notice", text: "The member is told")
    expect(page).to have_css(".membership-bars__line", text: "Tone of the discussion")
    expect_accessible(".community-moderation")
    picture("moderation-barred")

    sign_in(applicant)
    visit_community(open_one)
    expect(page).to have_css(".community-state[data-state='barred']", text: "restricted until")
    expect(page).to have_css(".community-restriction__words", text: Joinable::SECRET)
    expect(page).to have_no_css(".community-join")
    expect_accessible(".community-page")
    picture("barred")
    visit("/communities/my-requests")
    expect(page).to have_css("[data-kind='bar'] .community-restriction")
    expect_accessible(".community-mine")
    visit(topic.relative_url)
    expect(page).to have_css(".topic-post")
    expect(page).to have_no_css(".topic-footer-main-buttons .create")

    freeze_time(5.days.from_now)
    Jobs::MedicalCommunities::LookAfterMemberships.new.execute({})
    sign_in(applicant)
    visit_community(open_one)
    expect(page).to have_no_css(".community-restriction")
    find(".community-join__send").click
    expect(page).to have_css(".community-state[data-state='asked']")
  end

  it "is offered by moderators, many at once, and accepted with a click" do
    open_one.update!(specialty: specialty)
    verify(applicant)
    verify(Fabricate(:user, username: "second_one"))
    sign_in(keeper)
    visit("/communities/#{open_one.id}/moderation")
    find(".membership-invitations__all").click
    expect_accessible(".membership-invitations")
    picture("invite")
    find(".membership-invitations__do", text: "2").click
    expect(page).to have_css(".community-moderation__notice", text: /Invited: .?2/)
    expect(page).to have_css(".membership-invitations__sent li", count: 2)

    sign_in(applicant)
    visit("/communities/my-requests")
    find(".community-mine__name a", text: "Open talk").click
    expect_accessible(".community-page")
    picture("invited")
    find(".community-join__send", text: "Accept").click
    expect(page).to have_css(".community-state[data-state='member']")
  end

  it "is narrowed down by what people look for" do
    sign_in(applicant)
    visit_directory
    find("[data-filter='offers']").select("Images")
    expect(page).to have_css(".community-card", count: 1)
    find("[data-filter='offers']").select("Any")
    find(".community-filters__search").fill_in(with: "rhythm")
    expect(page).to have_css(".community-card", count: 1, text: "Heart rhythm")
    find(".community-filters__search").fill_in(with: "nothing like it")
    expect(page).to have_css(".community-directory__status", text: "No community fits")
    expect_accessible(".community-directory")
  end

  it "begins in the sidebar, for guests too, who are asked to log in" do
    SidebarSection.find_or_create_by!(section_type: :community) do |section|
      section.assign_attributes(title: "Community", public: true, user: Discourse.system_user)
    end
    visit("/latest")
    find(".sidebar-section-link[data-link-name='medical-communities']").click
    expect(page).to have_css(".community-card", count: 2)
    find(".community-card__name a", text: "Open talk").click
    expect(page).to have_css(".community-standing__log-in")
    expect_accessible(".community-page")
    picture("guest")
  end

  it "works by keyboard alone" do
    community.update!(join_rules: {})
    sign_in(applicant)
    visit_directory
    find(".community-card__name a", text: "Heart rhythm").send_keys(:enter)
    expect(page).to have_css(".community-join__words")
    find(".community-join__words").send_keys("I treat arrhythmia.")
    press("Tab", "Enter")

    expect(page).to have_css(".community-state[data-state='asked']")
  end

  it "keeps what was typed when the server says no" do
    community.update!(join_rules: {})
    sign_in(applicant)
    visit_community
    find(".community-join__words").fill_in(with: "I treat arrhythmia.")
    bar
    find(".community-join__send").click

    expect(page).to have_css(".community-join__failure", text: "restricted at the moment")
    expect(find(".community-join__words").value).to eq("I treat arrhythmia.")
  end

  context "with a narrow window", mobile: true do
    it "fits" do
      verify(applicant)
      sign_in(applicant)
      visit_directory
      expect_accessible(".community-directory")
      picture("phone-directory")
      visit_community
      picture("phone-join")
      width = page.evaluate_script("document.documentElement.scrollWidth <= window.innerWidth")
      expect(width).to eq(true)
      ask(accepts: MedicalCommunities::RulesVersion.last.id, words: "I treat arrhythmia.")
      sign_in(keeper)
      visit("/communities/#{community.id}/moderation")
      expect(page).to have_css(".membership-bars")
      picture("phone-moderation")
      review_request
      picture("phone-review")
    end
  end

  context "with Arabic" do
    before do
      SiteSetting.allow_user_locale = true
      [applicant, keeper].each { |user| user.update!(locale: "ar") }
    end

    it "reads from the right" do
      verify(applicant)
      sign_in(applicant)
      visit_directory
      expect_accessible(".community-directory")
      picture("arabic-directory")
      visit_community
      expect_accessible(".community-page")
      picture("arabic-join")
      ask(accepts: MedicalCommunities::RulesVersion.last.id, words: "I treat arrhythmia.")
      sign_in(keeper)
      review_request
      expect_accessible(".membership-dossier")
      picture("arabic-review")
      community.member_group.add(applicant)
      visit("/communities/#{community.id}/moderation")
      expect(page).to have_css(".membership-people__row")
      expect_accessible(".community-moderation")
      picture("arabic-moderation")
    end
  end
end
