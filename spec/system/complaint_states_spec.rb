# frozen_string_literal: true

require_relative "../support/complained_about"
require_relative "../support/complaint_pages"
require_relative "../support/complaining"

# Each page about complaints in each state that it has: nothing on it stands in anybody's way.
RSpec.describe "Pages about complaints", type: :system do
  include Joinable
  include ComplainedAbout
  include ComplaintPages

  fab!(:reporter) { Complaining.member(username: "zorbelin") }
  fab!(:second_post) do
    Fabricate(:post, topic: topic, user: Fabricate(:user), raw: "Nonsense, all of it.")
  end

  before do
    enable_current_plugin
    Jobs.run_immediately!
    community.member_group.add(reporter)
    publish_rules(number: 3, text: "1. Be kind to colleagues.\n2. No advertising.")
  end

  def send_complaint(by: reporter, about: [member_post], **given)
    result =
      MedicalCommunities::Complaint::Receive.call(
        params: {
          ground: "insult",
          post_ids: about&.map(&:id),
          **given,
        },
        guardian: by.guardian,
      )
    raise result.inspect_steps unless result.success?
    result[:complaints].first
  end

  def judge(complaint, decision, by: keeper, **args)
    complaint.reload.reviewable.perform(by, :"medical_complaint_#{decision}", args)
  end

  def take(standing_case, kind, **given)
    args = { medical_measure: kind, medical_reason: "tone", medical_note: "As said.", **given }
    result = standing_case.reload.reviewable.perform(admin, :medical_case_decide, args)
    raise result.errors.full_messages.join unless result.success?
    MedicalCommunities::Measure.last
  end

  # A further strike, and people look once more.
  def next_case
    strike
    cases.order(:id).last
  end

  def undo(measure)
    MedicalCommunities::Measure::Undo.call(params: { id: measure.id }, guardian: admin.guardian)
  end

  shared_examples "open to everybody" do |locale|
    before { SiteSetting.default_locale = locale }

    def see(selector, name, **how)
      look(selector, "#{page.find("html")["lang"]}-#{name}", **how)
    end

    it "are: the dialog, from its first question to what it refuses" do
      sign_in(reporter)
      open_menu(member_post)
      expect(page).to have_css(".complaint-form__send[disabled]")
      see(".complaint-modal", "dialog", whole: false)
      choose_ground("rule:#{community.id}:2")
      all(".complaint-posts__post input").each { |box| box.set(true) }
      see(".complaint-modal", "dialog-rule", whole: false)
      choose_ground("other")
      find(".complaint-form__send").click
      expect(page).to have_css(".complaint-form__failure")
      see(".complaint-modal", "dialog-refused", whole: false)
      choose_ground("off-topic")
      find(".complaint-form__send").click
      expect(page).to have_css(".complaint-receipt")
      complain_about(member_post, "off-topic")
      see(".complaint-modal", "dialog-repeated", whole: false)

      visit("/u/#{member.username}/summary")
      find(".complaint-member__do").click
      expect(page).to have_css(".complaint-form")
      see(".complaint-modal", "dialog-member", whole: false)
    end

    it "are: one's own complaints" do
      sign_in(reporter)
      visit("/communities/complaints")
      expect(page).to have_css(".complaints__begin")
      see(".complaints", "own-0")
      find(".complaints__begin").click
      choose_ground("other")
      find(".complaint-form__send").click
      expect(page).to have_css(".complaint-form__failure")
      see(".complaints", "own-refused")

      judge(
        send_complaint(ground: "off-topic"),
        "uphold",
        medical_note: "A topic of its own suits it.",
      )
      dismissed = send_complaint(about: [second_post], words: "It hurts the talk.")
      judge(
        dismissed,
        "dismiss",
        medical_reason: "allowed",
        medical_note: "Sharp, about the matter.",
      )
      send_complaint(ground: "patient", about: [second_post])
      send_complaint(ground: "rule", rule: 1, community_id: community.id)
      send_complaint(ground: "quarrel", about: [member_post, second_post])
      send_complaint(about: nil, username: member.username)
      send_complaint(ground: "other", about: nil, words: "The search is slow.")
      PostDestroyer.new(
        admin,
        Fabricate(:post, topic: topic).tap { send_complaint(about: [_1]) },
      ).destroy
      visit("/communities/complaints")
      expect(page).to have_css(".complaint-item", count: 9)
      within(first(".complaint-item:has(.complaint-item__withdraw)")) do
        find(".complaint-item__withdraw").click
      end
      expect(page).to have_css(".complaint-item[data-state='withdrawn']")
      see(".complaints", "own-9")
    end

    it "are: complaints in the queue" do
      open =
        send_complaint(ground: "quarrel", about: [member_post, second_post], words: "Twice now.")
      own = send_complaint(by: admin)
      high = send_complaint(about: [Fabricate(:post, topic: topic, user: keeper)])
      decided = send_complaint(about: [second_post], ground: "off-topic")
      judge(decided, "uphold")
      withdrawn = send_complaint(ground: "advertising")
      MedicalCommunities::Complaint::Withdraw.call(
        params: {
          id: withdrawn.id,
        },
        guardian: reporter.guardian,
      )

      sign_in(admin)
      { open:, own:, high:, decided:, withdrawn: }.each do |name, complaint|
        open_review(complaint.reviewable)
        expect(page).to have_css(".complaint-review")
        see(".complaint-review", "review-#{name}")
      end
      open_review(open.reviewable)
      find(".medical-complaint-uphold").click
      see(".complaint-decision", "review-uphold", whole: false)
    end

    it "are: standing and appeals" do
      strike(by: reporter).update!(expires_on: Date.yesterday)
      conclude(complaint.tap { issue(_1) }, "dismissed")
      conclude(complaint.tap { issue(_1) }, "withdrawn", by: nil)
      kept = strike(ground: "off-topic")
      appeal(kept, words: "The thread had moved there.")
      waiting =
        strike(ground: "rule", rule: 1, rules_version: MedicalCommunities::RulesVersion.last)
      appeal(waiting)

      sign_in(admin)
      open_review(kept.appeal.reviewable)
      find(".medical-keep").click
      find(".standing-decide__reason option[value='rule-applies']").select_option
      find(".standing-decide__note").fill_in(with: "A topic of its own suits it.")
      see(".standing-decide", "appeal-keep", whole: false)
      find(".decision__do").click
      expect(page).to have_no_css(".standing-decide")
      open_review(kept.appeal.reviewable)
      see(".appeal-review", "appeal-kept")

      sign_in(member)
      visit("/communities/standing")
      expect(page).to have_css(".standing-strike", count: 5)
      see(".standing", "standing-5")
    end

    it "are: reviews of standing, whatever is decided" do
      2.times { strike }
      undo(take(next_case, "dismissed"))
      take(cases.last, "warned")
      undo(take(next_case, "silenced", medical_ends_on: 3.days.from_now.to_date.iso8601))
      undo(take(next_case, "restricted"))
      given = next_case
      suspended = take(given, "suspended")

      sign_in(admin)
      open_review(given.reviewable)
      expect(page).to have_css(".standing-case__measures li", count: 5)
      see(".standing-case", "case-suspended")
      undo(suspended)
      take(next_case, "restricted", medical_ends_on: 9.days.from_now.to_date.iso8601)

      sign_in(member)
      visit("/communities/standing")
      expect(page).to have_css(".standing-measures li", count: 6)
      see(".standing", "standing-measures")
    end

    it "are: each choice of a review of standing" do
      3.times { strike }
      sign_in(admin)
      open_review(cases.last.reviewable)
      find(".medical-case-decide").click
      expect(page).to have_css(".standing-case-choice__one", count: 5)
      %w[dismissed warned restricted silenced suspended].each do |kind|
        find(".standing-case-choice__one[data-kind='#{kind}'] input").click
        see(".standing-case-decide", "case-#{kind}", whole: false)
      end
    end

    it "are: the administrators' page, with its trial and its record" do
      sign_in(admin)
      address = "/admin/plugins/discourse-medical-communities/standing"
      visit(address)
      expect(page).to have_css(".standing-overview")
      see(".standing-overview", "admin-0")

      3.times { strike(by: Fabricate(:user)) }
      take(cases.last, "warned")
      visit(address)
      find(".standing-overview__open").click
      expect(page).to have_css(".standing-overview__strikes li", count: 3)
      find(".medical-field[data-field='before_review'] input").fill_in(with: "2")
      find(".standing-overview__try").click
      expect(page).to have_css(".standing-overview__result p")
      expect(page).to have_css(".standing-record tr[data-event='measure-taken']")
      see(".standing-overview", "admin")
    end
  end

  include_examples "open to everybody", "en"

  context "when on a phone, in Arabic", mobile: true do
    include_examples "open to everybody", "ar"
  end
end
