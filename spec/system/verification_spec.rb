# frozen_string_literal: true

require_relative "../support/accessible"
require_relative "../support/at_the_screen"
require_relative "../support/sample_files"
require_relative "../support/verifying"

RSpec.describe "Verify me", type: :system do
  include AtTheScreen
  include Verifying
  include Accessible

  before do
    SiteSetting.medical_communities_institution_domains = "hospital.example"
    SiteSetting.medical_communities_vouches_needed = 1
    sign_in(applicant)
  end

  def visit_form
    visit("/communities/verify")
    expect(page).to have_css(".credential-application-who")
  end

  def choose(where, value)
    find("#{where} option[value='#{value}']").select_option
  end

  def say_who(country: "PL", role: "physician")
    choose(".credential-application-who__country", country)
    choose(".credential-application-who__role", role)
    choose(".credential-application-who__add", specialty.id)
  end

  def type_number(number, field: "number")
    find(".credential-application-number__field[data-field='#{field}']").fill_in(with: number)
  end

  def send_form
    find(".credential-application-form__send").click
  end

  def waiting
    MedicalCommunities::CredentialApplication.waiting.find_by(user_id: applicant.id)
  end

  def width_left
    page.evaluate_script("innerWidth - document.documentElement.scrollWidth")
  end

  it "asks for what the country and the profession need, and says while typing what does not fit" do
    visit_form
    expect(page).to have_no_css(".credential-application-number")
    say_who
    expect(page).to have_css(".credential-application-number__kind option:checked", text: "PWZ")

    type_number("5425741")
    expect(page).to have_css(".credential-application-number__verdict[data-state='does_not_fit']")
    expect_accessible(".credential-application")
    picture("slip")
    find(".credential-application-form__name").fill_in(with: Verifying::NAME)
    find(".credential-application-form__words").fill_in(with: Verifying::WORDS)
    send_form
    expect(page).to have_css(".credential-application-number__field[aria-invalid='true']:focus")
    expect(page).to have_css(".credential-application-form__failure", text: "Not sent yet.")
    expect(find(".credential-application-form__words").value).to eq(Verifying::WORDS)
    expect_accessible(".credential-application")
    picture("refused")

    type_number("5425740")
    expect(page).to have_css(".credential-application-number__verdict[data-state='fits']")
    send_form
    expect(page).to have_css(
      ".credential-application-state[data-state='waiting']",
      text: "With the verifiers",
    )
    expect(page).to have_css(".credential-application__title:focus")
    expect_accessible(".credential-application")
    picture("waiting")
    expect(waiting.number).to eq("5425740")

    find(".credential-application__withdraw").click
    picture("withdraw")
    find(".credential-application-question__agree").click
    expect(page).to have_css(".credential-application-state[data-state='withdrawn']")
    expect(waiting).to be_nil
  end

  it "offers the number to no browser for keeping" do
    visit_form
    say_who
    field = find(".credential-application-number__field")
    expect(field["autocomplete"]).to eq("off")
    expect(field["name"]).to be_blank
    expect(page).to have_no_css("form .credential-application-number__field")
  end

  it "asks for council and year where a kind of number has them" do
    visit_form
    say_who(country: "IN")
    type_number("12345")
    choose(".credential-application-number__field[data-field='council']", "Delhi Medical Council")
    type_number("2005", field: "year")
    expect(page).to have_css(".credential-application-number__verdict[data-state='fits']")
    find(".credential-application-form__name").fill_in(with: Verifying::NAME)
    send_form
    expect(page).to have_css(".credential-application-state[data-state='waiting']")
    expect(waiting.number).to eq("12345|Delhi Medical Council|2005")
  end

  it "knows a way where no register is known, also by keyboard alone" do
    colleague = Fabricate(:user, username: "colleague")
    verify(colleague)
    visit_form
    say_who(country: "ZW")
    expect(page).to have_css(
      ".credential-application-number__gap",
      text: "No register of this profession",
    )

    find(".credential-application-colleagues__username").click
    page.driver.with_playwright_page { |tab| tab.keyboard.type("colleague") }
    press("Tab", "Enter")
    expect(page).to have_css(".credential-application-colleagues__list", text: "@colleague")
    expect_accessible(".credential-application")
    picture("no-register")

    sign_in(colleague)
    visit("/communities/vouches")
    expect(page).to have_css(".credential-application-vouch", text: applicant.username)
    expect_accessible(".credential-application")
    picture("vouch")
    find(".credential-application-vouch__yes").click
    expect(page).to have_css(".credential-application-vouch[data-state='confirmed']")

    sign_in(applicant)
    visit_form
    say_who(country: "ZW")
    expect(page).to have_css(".credential-application-colleagues__list [data-state='confirmed']")
    find(".credential-application-form__name").fill_in(with: Verifying::NAME)
    send_form
    expect(page).to have_css(".credential-application-state[data-state='waiting']")
  end

  it "takes a code that was sent to an institution" do
    visit_form
    say_who
    find(".credential-application-institution__address").fill_in(with: "me@gmail.com")
    find(".credential-application-institution__send").click
    expect(page).to have_css(".credential-application-institution", text: "not at an institution")
    find(".credential-application-institution__address").fill_in(with: "me@mail.hospital.example")
    find(".credential-application-institution__send").click
    expect(page).to have_css(".credential-application-institution__code")
    expect_accessible(".credential-application")
    find(".credential-application-institution__code").fill_in(
      with: ActionMailer::Base.deliveries.last.body.to_s,
    )
    find(".credential-application-institution__confirm").click
    expect(page).to have_css(
      ".credential-application-institution",
      text: "Confirmed: \u2068hospital.example",
    )
    picture("institution")
  end

  it "keeps what was typed for the next request, with the note of the verifier" do
    application =
      apply(number: nil, documents: 0, country: "PL", scheme: "pl-pwz", number_last: "5740")
    application.close("more", by: verifier, reason: "unreadable", note: "The stamp is missing.")
    visit_form

    expect(page).to have_css(".credential-application-state__note", text: "The stamp is missing.")
    expect(find(".credential-application-form__name").value).to eq(Verifying::NAME)
    expect(find(".credential-application-form__words").value).to eq(Verifying::WORDS)
    expect(page).to have_css(".credential-application-who__chosen", text: "Cardiology of tests")
    expect(page).to have_content("The number was removed with the decision.")
    expect_accessible(".credential-application")
    picture("again")
  end

  describe "My credential" do
    before do
      credential =
        verify(applicant, valid_until: 1.year.from_now, scheme: "pl-pwz", number_last: "5740")
      credential.checks.create!(means: "number", checked_on: Time.zone.today)
      credential.checks.create!(means: "document", checked_on: Time.zone.today, count: 2)
      MedicalCommunities::ProfessionalProfile.create!(user: applicant, workplace: "City hospital")
    end

    def visit_credential
      visit("/u/#{applicant.username}/preferences/medical-credential")
      expect(page).to have_css(".own-credential")
    end

    it "says what was checked, by which means, until when; deletes after a question" do
      visit("/u/#{applicant.username}/preferences/account")
      find(".user-nav__preferences-medical-credential a").click
      expect(page).to have_css(".own-credential-card__title", text: "Level")
      expect(page).to have_css("[data-means='document']", text: "who saw it")
      expect(page).to have_css(".own-profile .facts-list", text: "City hospital")
      expect(page).to have_no_css(".own-profile__save")
      expect_accessible(".own-credential")
      picture("mine")

      find(".own-credential-card__remove").click
      expect_accessible(".credential-application-question")
      find(".credential-application-question__cancel").click
      expect(page).to have_css(".own-credential-card")
      find(".own-credential-card__remove").click
      find(".credential-application-question__agree").click
      expect(page).to have_content("Nothing is verified yet.")
      expect(MedicalCommunities::Credential.where(user: applicant)).to be_empty
    end

    it "is nobody else's tab" do
      sign_in(admin)
      visit("/u/#{applicant.username}/preferences/account")
      expect(page).to have_css(".user-nav__preferences-medical-specialties")
      expect(page).to have_no_css(".user-nav__preferences-medical-credential")
    end
  end

  it "is where communities lead that ask for it" do
    community.update!(join_rules: { "level" => 1 })
    visit("/communities/#{community.id}")
    find(".community-conditions__verify").click
    expect(page).to have_css(".credential-application-who")
  end

  context "when on a phone", mobile: true do
    # A picture with a number on it that nobody needs.
    def licence
      Tempfile
        .new(%w[licence .png], binmode: true)
        .tap do |file|
          file.write(SampleFiles.png(width: 300, height: 200))
          file.close
        end
        .path
    end

    it "applies with a covered document, which leaves the device with the request only" do
      visit_form
      say_who
      type_number("5425740")
      find(".credential-application-form__name").fill_in(with: Verifying::NAME)
      first(".cover__file", visible: false).set(licence)
      expect(page).to have_css(".cover__editor")
      send_form
      expect(page).to have_css(
        ".credential-application-documents",
        text: "A document is open and not ready yet.",
      )
      expect(page).to have_css(".credential-application-documents__problem:focus")

      find(".cover__add").click
      expect_accessible(".credential-application")
      picture("phone-covering")
      find(".cover__done").click
      expect(page).to have_css(".cover__preview img")
      expect(page).to have_no_content("A document is open and not ready yet.")
      expect(MedicalCommunities::CredentialDocument.count).to eq(0)
      expect(width_left).to be >= 0
      expect_accessible(".credential-application")
      picture("phone-ready")

      send_form
      expect(page).to have_css(".credential-application-state[data-state='waiting']")
      picture("phone-waiting")
      document = waiting.documents.sole
      expect(document.format).to eq("jpeg")
      expect(document.bytes.byteslice(0, 2)).to eq("\xFF\xD8".b)
      expect(MedicalCommunities::CredentialApplication::Means.of(waiting).map(&:means)).to eq(
        %w[number document],
      )
    end

    it "keeps a covered document that could not be sent, and sends it then" do
      RateLimiter.enable
      40.times { RateLimiter.new(applicant, "medical-document-sent", 40, 1.hour).performed! }
      visit_form
      say_who
      type_number("5425740")
      find(".credential-application-form__name").fill_in(with: Verifying::NAME)
      first(".cover__file", visible: false).set(licence)
      find(".cover__done").click
      expect(page).to have_css(".cover__preview")
      send_form
      expect(page).to have_css(".credential-application-form__failure", text: /\S/)
      expect(page).to have_css(".cover__preview img")
      expect(waiting).to be_nil
      expect_accessible(".credential-application")
      picture("phone-not-sent")

      RateLimiter.disable
      send_form
      expect(page).to have_css(".credential-application-state[data-state='waiting']")
      expect(waiting.documents.count).to eq(1)
    end

    it "keeps what is sent already, when the request itself is not taken" do
      visit_form
      say_who
      type_number("5425740")
      first(".cover__file", visible: false).set(licence)
      find(".cover__done").click
      expect(page).to have_css(".cover__preview")
      send_form
      expect(page).to have_css(".credential-application-form__name[aria-invalid='true']:focus")
      expect(page).to have_css(".credential-application-documents__one", count: 1)
      expect(page).to have_no_css(".cover__preview")
      picture("phone-refused")

      find(".credential-application-documents__remove").click
      expect(page).to have_no_css(".credential-application-documents__one")
      find(".credential-application-form__name").fill_in(with: Verifying::NAME)
      send_form
      expect(page).to have_css(".credential-application-state[data-state='waiting']")
      expect(MedicalCommunities::CredentialDocument.count).to eq(0)
    end

    it "reads from right to left in Arabic" do
      SiteSetting.default_locale = "ar"
      SiteSetting.medical_communities_pseudonymous = true
      visit_form
      say_who
      type_number("5425741")
      expect(page).to have_css(".credential-application-form__pseudonymous")
      expect(page).to have_css("html.rtl")
      expect(page).to have_css(".credential-application-number__verdict[data-state='does_not_fit']")
      expect(width_left).to be >= 0
      expect_accessible(".credential-application")
      picture("phone-arabic")
    end
  end
end
