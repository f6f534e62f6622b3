# frozen_string_literal: true

require_relative "../support/accessible"
require_relative "../support/at_the_screen"
require_relative "../support/verifying"

RSpec.describe "Deciding about verification requests", type: :system do
  include AtTheScreen
  include Verifying
  include Accessible

  before do
    Jobs.run_immediately!
    applicant.update!(name: "Зорбеліна Кваксельмур")
  end

  # On a document that the verifier has opened in the viewer.
  def view(user, application)
    application.documents.each do |document|
      MedicalCommunities::LedgerEntry.note(
        "viewed",
        by: user,
        application_id: application.id,
        document_uuid: document.uuid,
      )
    end
  end

  def visit_queue
    visit("/review?type=ReviewableMedicalCredentialApplication")
    expect(page).to have_css(".verification-dossier")
  end

  def focused
    page.evaluate_script("document.activeElement.textContent.trim().slice(0, 60)")
  end

  it "is done by keyboard: next, claim, verify, ask for more, and on" do
    first = apply
    other = Fabricate(:user, username: "second_in_line")
    second = apply(user: other, number: nil)
    first.reviewable.update_columns(score: 10)
    view(verifier, first)

    sign_in(verifier)
    visit_queue
    expect(page).to have_css(".verification-dossier", count: 2)
    expect(page).to have_css(".verification-dossier__names[data-verdict='same']")
    expect_accessible(".verification-dossier")
    picture("queue")

    press("Digit1")
    expect(focused).to include(applicant.username)
    press("Digit1")
    expect(focused).to include("second_in_line")
    press("Digit2")
    expect(focused).to include(applicant.username)

    press("Digit4")
    expect(page).to have_css(".verification-dossier__clock", text: verifier.username)

    press("Digit5")
    expect(page).to have_css(".verification-modal.--grant input[type='radio']", count: 3)
    expect_accessible(".verification-modal")
    picture("grant")
    press("Digit7")
    expect(page).to have_no_css(".verification-modal.--refusal")
    find(".decision__do").send_keys(:enter)
    expect(page).to have_css(".verification-dossier", count: 1)
    expect(first.reload.state).to eq("granted")
    expect(MedicalCommunities::Credential.last.level).to eq(2)

    # The next one has the focus by itself.
    try_until_success { expect(focused).to include("second_in_line") }
    press("Digit6")
    find(".verification-modal__reason").select("the document cannot be read")
    note = find(".verification-modal__note")
    note.fill_in(with: "Page 1 please")
    press("1", "2")
    expect(note.value).to eq("Page 1 please12")
    expect_accessible(".verification-modal")
    picture("ask-more")
    find(".decision__do").send_keys(:enter)
    expect(page).to have_css(".no-review, .review-list__empty")
    expect(second.reload).to have_attributes(state: "more")
    expect(second.decision.note).to eq("Page 1 please12")
  end

  it "sends a second member with the same licence to people, who see the first" do
    other = Fabricate(:user, username: "other_holder")
    granted = apply(user: other)
    granted.reviewable.perform(verifier, :medical_grant, { medical_level: 1 })
    twin = apply

    sign_in(second_verifier)
    visit("/review/#{twin.reviewable.id}")
    expect(page).to have_css(".verification-dossier__holders", text: "other_holder")
    expect(page).to have_css(".reviewable-action.medical-turn-down")
    expect_accessible(".verification-dossier")
    picture("same-number")
  end

  it "shows administrators from outside nothing before they say why" do
    application = apply
    sign_in(admin)
    visit("/review/#{application.reviewable.id}")
    expect(page).to have_css(".verification-dossier__notice", text: "once you say why")
    expect(page).to have_no_text(Verifying::NUMBER)
    expect_accessible(".verification-dossier")
    picture("outside")
    find(".reviewable-action.medical-open").click
    find(".verification-modal__words").fill_in(with: "The verifier asked for help with a document")
    expect_accessible(".verification-modal")
    picture("open")
    find(".decision__do").click
    expect(page).to have_css(".verification-dossier__number", text: Verifying::NUMBER)
    expect(page).to have_css(".reviewable-action.medical-grant")
  end

  it "ends a credential with a reason, and keeps keys off where they are switched off" do
    application = apply
    application.reviewable.perform(verifier, :medical_grant, { medical_level: 1 })
    sign_in(verifier)
    visit_queue_of_all
    find(".reviewable-action.medical-revoke").click
    find(".verification-modal__words").fill_in(with: "The register says so")
    picture("revoke")
    find(".decision__do").click
    expect(page).to have_css(".verification-dossier__decision", text: "has ended since")

    find(".verification-disclosure", text: "Keys").click
    expect(page).to have_css(".verification-keys__list kbd", count: 7)
    find(".verification-keys__switch input").click
    press("Escape")
    page.execute_script("document.activeElement.blur()")
    press("Digit1")
    expect(focused).not_to include(applicant.username)
    expect_accessible(".verification-filters")
    picture("keys")
  end

  def visit_queue_of_all
    visit("/review?status=all&type=ReviewableMedicalCredentialApplication")
    expect(page).to have_css(".verification-dossier")
  end

  it "narrows the queue by specialty" do
    apply
    apply(user: Fabricate(:user, username: "below_them"), country: "UA", number: nil)
    sign_in(verifier)
    visit_queue
    find(".verification-disclosure", text: "Only verification requests").click
    expect(page).to have_css("[data-filter='country'] option", text: "Ukraine", visible: :all)
    find(".verification-filters__select[data-filter='country']").select("Ukraine")
    expect_accessible(".verification-filters")
    picture("filters")
    find(".reviewable-filters-actions .refresh, .review-filters .refresh").click
    expect(page).to have_css(".verification-dossier", count: 1)
    expect(page).to have_css(".verification-dossier__title", text: "below_them")
    expect(page).to have_css(".verification-filters__select[data-filter='country']")
  end

  it "is read on a phone", mobile: true do
    apply
    sign_in(verifier)
    visit_queue
    expect_accessible(".verification-dossier")
    page.driver.with_playwright_page do |shown|
      expect(shown.evaluate("document.documentElement.scrollWidth")).to be <= 420
    end
    picture("phone")
  end

  it "is read in Arabic" do
    SiteSetting.allow_user_locale = true
    verifier.update!(locale: "ar")
    applicant.update!(name: "محمد حسن")
    apply(name: "Mohamed Hassan")
    sign_in(verifier)
    visit_queue
    expect(page).to have_css("html.rtl, html[dir='rtl'], body.rtl")
    expect_accessible(".verification-dossier")
    picture("arabic")
  end
end
