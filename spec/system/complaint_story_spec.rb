# frozen_string_literal: true

require_relative "../support/complained_about"
require_relative "../support/complaint_pages"

# The whole way of complaints, as everybody on it meets it: no step of it is done behind the screen.
RSpec.describe "The story of complaints", type: :system do
  include Joinable
  include ComplainedAbout
  include ComplaintPages

  # Of names that are no part of others.
  fab!(:reporters) do
    %w[zorbelin quimsery vantoleth].map do |name|
      Fabricate(:user, username: name, refresh_auto_groups: true, trust_level: TrustLevel[2])
    end
  end
  fab!(:second_keeper) { Fabricate(:user, refresh_auto_groups: true, trust_level: TrustLevel[2]) }

  before do
    enable_current_plugin
    Jobs.run_immediately!
    reporters.each { |user| community.member_group.add(user) }
    appoint(second_keeper, community)
    publish_rules(number: 2, text: "1. Be kind to colleagues.\n2. No advertising.")
  end

  def thread
    MedicalCommunities::ComplaintThread.find_by(subject: actor).topic
  end

  def letters
    messages_to(member)
  end

  def expect_no_reporter
    reporters.each { |user| expect(page).to have_no_text(user.username) }
  end

  def see_standing(name, strikes:)
    sign_in(member)
    visit("/communities/standing")
    expect(page).to have_css(".standing-strike", count: strikes)
    expect_no_reporter
    look(".standing", name)
  end

  shared_examples "the story from the first complaint to the last pardon" do |locale, sentences|
    before { SiteSetting.default_locale = locale }

    def take(name)
      "#{page.find("html")["lang"]}-#{name}"
    end

    it "ends as it began" do
      before = freedoms
      sign_in(member)
      visit("/communities/standing")
      expect(page).to have_css(".standing-counts__readers")
      look(".standing", take("1-standing-0"))

      ["insult", "rule:#{community.id}:1", "off-topic"].each
        .with_index(1) do |ground, count|
          sign_in(reporters[count - 1])
          complain_about(member_post, ground)
          see_standing(take("2-standing-#{count}"), strikes: count)
        end
      expect(freedoms).to eq(before)
      expect(letters.size).to eq(3)

      sign_in(admin)
      visit(thread.relative_url)
      expect(page).to have_css(".topic-post .cooked", count: 3)
      expect(page).to have_css(".topic-post .cooked", text: sentences[:one])
      expect(page).to have_css(".topic-post .cooked", text: sentences[:three])
      expect_no_reporter
      picture(take("3-thread"))

      open_review(ReviewableMedicalStandingCase.sole)
      expect(page).to have_css(".standing-case__strikes li", count: 3)
      look(".standing-case", take("4-case"))
      decide_case("restricted")
      look(".standing-case-decide", take("5-decide"), whole: false)
      find(".decision__do").click
      expect(page).to have_no_css(".standing-case-decide")
      expect(freedoms).to include(bars: 1, reply: false, topics: false)

      see_standing(take("6-restricted"), strikes: 3)
      expect(page).to have_css(".standing-measures [data-kind='restricted']", text: "Heart rhythm")
      within(".standing-strike:nth-of-type(1)") { find(".standing-strike__appeal").click }
      find(".standing-words .words-field").fill_in(
        with: "The topic had moved there. / Тема змінилася.",
      )
      look(".standing", take("7-appeal"))
      find(".standing-words__send").click
      expect(page).to have_css(".standing-appeal[data-state='waiting']")
      look(".standing", take("8-appealed"))

      sign_in(second_keeper)
      open_review(ReviewableMedicalAppeal.sole)
      look(".appeal-review", take("9-appeal-review"))
      find(".medical-pardon").click
      find(".standing-decide__note").fill_in(with: "Read again among colleagues.")
      look(".standing-decide", take("10-pardon"), whole: false)
      find(".decision__do").click
      expect(page).to have_no_css(".standing-decide")

      sign_in(admin)
      open_review(ReviewableMedicalStandingCase.sole)
      find(".standing-case__undo").click
      expect(page).to have_css(".standing-case__undone")
      look(".standing-case", take("11-undone"))

      see_standing(take("12-pardoned"), strikes: 3)
      expect(page).to have_css(".standing-strike[data-state='removed']", count: 1)
      expect(page).to have_css(".standing-strike[data-state='in-force']", count: 2)
      expect(freedoms.except(:bars)).to eq(before.except(:bars))
      expect(MedicalCommunities::Bar.in_force.where(user: member)).to be_empty
      visit("/u/#{member.username}/messages")
      expect(page).to have_css(".topic-list-item, .latest-topic-list-item", count: letters.size)
      picture(take("13-letters"))
      visit(Topic.private_messages_for_user(member).order(:id).third.relative_url)
      expect(page).to have_css(".topic-post .cooked")
      expect_no_reporter
      picture(take("14-third-letter"))
    end
  end

  include_examples "the story from the first complaint to the last pardon",
                   "en",
                   {
                     one: "1 complaint received, by 1 person, within 180 days.",
                     three: "3 complaints received, by 3 people, within 180 days.",
                   }

  context "when on a phone, in Arabic", mobile: true do
    include_examples "the story from the first complaint to the last pardon",
                     "ar",
                     {
                       one: "شكوى واحدة واردة، من شخص واحد، خلال 180 يومًا.",
                       three: "3 شكاوى واردة، من 3 أشخاص، خلال 180 يومًا.",
                     }
  end

  describe "a patient who can be recognised" do
    shared_examples "hides first" do |locale|
      before { SiteSetting.default_locale = locale }

      it "hides the post, writes to its author and to moderators, and counts nothing" do
        sign_in(reporters.first)
        open_menu(member_post)
        choose_ground("patient")
        expect(page).to have_css(".complaint-form__urgent", text: /\S/)
        look(".complaint-modal", "#{locale}-urgent-form", whole: false)
        find(".complaint-form__send").click
        expect(page).to have_css(".complaint-receipt")
        look(".complaint-modal", "#{locale}-urgent-receipt", whole: false)
        expect(member_post.reload).to be_hidden
        expect(count).to eq(0)

        sign_in(member)
        visit(Topic.private_messages_for_user(member).sole.relative_url)
        expect(page).to have_css(".topic-post .cooked a[href]")
        expect_no_reporter
        picture("#{locale}-urgent-letter")
        see_standing("#{locale}-urgent-standing", strikes: 0)

        sign_in(keeper)
        visit(Topic.private_messages_for_user(keeper).sole.relative_url)
        find(".topic-post .cooked a[href*='/review/']").click
        expect(page).to have_css(".complaint-review")
        look(".complaint-review", "#{locale}-urgent-review")
        find(".medical-complaint-dismiss").click
        find(".complaint-decision__reason option[value='allowed']").select_option
        look(".complaint-decision", "#{locale}-urgent-dismiss", whole: false)
        find(".decision__do").click
        expect(page).to have_no_css(".complaint-decision")
        expect(member_post.reload).not_to be_hidden
        expect(letters.size).to eq(2)
      end
    end

    include_examples "hides first", "en"

    context "when on a phone, in Arabic", mobile: true do
      include_examples "hides first", "ar"
    end
  end

  it "needs no mouse" do
    sign_in(reporters.first)
    visit(topic.relative_url)
    expect(page).to have_css("#post_1 .show-more-actions")
    tab_to("#post_1 .show-more-actions")
    press("Enter")
    tab_to("#post_1 .post-action-menu__complain")
    press("Enter")
    expect(page).to have_css(".complaint-form")
    tab_to(".complaint-form__ground")
    # The first hides the post, and counts nothing.
    press("ArrowDown", "ArrowDown")
    tab_to(".complaint-form__words")
    page.driver.with_playwright_page { |tab| tab.keyboard.type("It hurts the talk.") }
    tab_to(".complaint-form__send")
    press("Enter")
    expect(page).to have_css(".complaint-receipt:focus")
    tab_to(".complaint-modal__close")
    press("Enter")
    expect(page).to have_no_css(".complaint-modal")
    expect(MedicalCommunities::Complaint.sole).to have_attributes(
      words: "It hurts the talk.",
      target_id: member_post.id,
    )

    sign_in(member)
    visit("/communities/standing")
    expect(page).to have_css(".standing-strike__appeal")
    tab_to(".standing-strike__appeal")
    press("Enter")
    expect(page).to have_css(".standing-words .words-field:focus")
    page.driver.with_playwright_page { |tab| tab.keyboard.type("The topic had moved there.") }
    tab_to(".standing-words__send")
    press("Enter")
    expect(page).to have_css(".standing-strike__reason:focus")
    expect(MedicalCommunities::Appeal.sole.words).to eq("The topic had moved there.")
  end
end
