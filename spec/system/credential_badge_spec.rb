# frozen_string_literal: true

require_relative "../support/accessible"
require_relative "../support/at_the_screen"
require_relative "../support/joinable"

RSpec.describe "What is verified of somebody", type: :system do
  include Accessible
  include AtTheScreen
  include Joinable

  fab!(:reader) { Fabricate(:user, refresh_auto_groups: true, trust_level: TrustLevel[1]) }
  fab!(:topic) { Fabricate(:topic, title: "Two leads with a long pause") }
  fab!(:first_post) do
    Fabricate(:post, topic: topic, user: applicant, raw: "What would you look at first here?")
  end
  fab!(:second_post) do
    Fabricate(:post, topic: topic, user: reader, raw: "I would look at the electrolytes first.")
  end

  before do
    enable_current_plugin
    SiteSetting.glimmer_post_stream_mode = "enabled" if SiteSetting.respond_to?(
      :glimmer_post_stream_mode,
    )
    credential = verify(applicant, level: 3, valid_until: 2.years.from_now)
    credential.checks.create!(means: "number", checked_on: Date.new(2026, 5, 3))
    credential.checks.create!(means: "document", checked_on: Date.new(2026, 5, 3), count: 2)
    credential.checks.create!(means: "vouches", checked_on: Date.new(2026, 4, 3), count: 3)
  end

  def badge
    "#post_1 .credential-badge"
  end

  def speak(locale)
    SiteSetting.allow_user_locale = true
    reader.update!(locale: locale)
  end

  it "stands beside the name, with how it was verified behind it, by keyboard" do
    sign_in(reader)
    visit(topic.relative_url)
    expect(page).to have_css(badge, text: /Cardiology of tests.*level.*3/)
    expect(page).to have_no_css("#post_2 .credential-badge")
    expect_accessible(badge)

    find(badge).execute_script("this.focus()")
    press("Enter")
    expect(page).to have_css(".credential-explanation", text: "seen by 2 verifiers")
    expect(page).to have_css(".credential-explanation", text: "May 2026")
    expect(page).to have_css(".credential-explanation", text: "3 verified colleagues vouched")
    expect_accessible(".credential-explanation")
    picture("explained")
    press("Escape")
    expect(page).to have_no_css(".credential-explanation")
    expect(page).to have_css("#{badge}:focus")
    picture("post")
  end

  it "says that the name has changed, and what the member tells of their work" do
    applicant.update!(name: "Sami Rahmani")
    sign_in(applicant)
    MedicalCommunities::ProfessionalProfile.create!(
      user: applicant,
      position: "Consultant",
      workplace: "Regional hospital",
      year_began: 2004,
      country: "UA",
    )
    visit("/u/#{applicant.username}/preferences/medical-credential")
    expect(page).to have_css(".own-credential-card__renamed")
    find(".own-profile__shown input").click
    expect(page).to have_css(".own-profile [role='status']", text: "Other members can see it")
    expect_accessible(".own-profile")

    sign_in(reader)
    visit(topic.relative_url)
    find(badge).click
    expect(page).to have_css(".credential-explanation__renamed", text: "has changed since")
    expect(page).to have_css(".credential-explanation__profile", text: "Regional hospital")
    expect(page).to have_css(".credential-explanation__profile dd", text: "2004")
    expect_accessible(".credential-explanation")
    picture("work")
  end

  it "stands on the member's card" do
    sign_in(reader)
    visit(topic.relative_url)
    find("#post_1 .names .first a", match: :first).click
    expect(page).to have_css(".user-card .credential-badge", text: "Cardiology of tests")
    picture("card")
  end

  it "reads in Arabic, from right to left" do
    speak("ar")
    sign_in(reader)
    visit(topic.relative_url)
    expect(page).to have_css(badge, text: "المستوى")
    find(badge).click
    expect(page).to have_css(".credential-explanation li", text: "جهتا توثيق")
    expect_accessible(".credential-explanation")
    picture("arabic")
  end

  it "is there on a phone", mobile: true do
    sign_in(reader)
    visit(topic.relative_url)
    expect(page).to have_css(badge)
    picture("phone-post")
    find(badge).click
    expect(page).to have_css(".credential-explanation li", text: "seen by 2 verifiers")
    expect_accessible(".credential-explanation")
    picture("phone-explained")
  end

  describe "when it runs out" do
    let(:category) { community.category }
    let(:notice) { ".community-notice" }
    let(:reply) { ".topic-footer-main-buttons .create" }
    let(:discussion) do
      Fabricate(:topic_with_op, category: category, title: "Pauses at night in a young runner")
    end

    before do
      SiteSetting.medical_communities_credential_grace_days = 30
      community.update!(join_rules: { "level" => 2 })
      MedicalCommunities::Membership::Admit.call(
        community: community,
        user: applicant,
        origin: "request",
        by: admin,
      )
      sign_in(applicant)
    end

    def runs_until(day)
      MedicalCommunities::Credential.where(user: applicant).update_all(valid_until: day)
      Jobs::MedicalCommunities::LookAfterCredentials.new.execute({})
    end

    it "tells its member, takes writing away, and gives it back by renewal" do
      runs_until(20.days.from_now)
      visit(category.relative_url)
      expect(page).to have_css("#{notice}[data-kind='credential']", text: /valid until.*days left/)
      expect_accessible(notice)
      picture("running-out")

      runs_until(3.days.ago)
      visit(discussion.relative_url)
      expect(page).to have_css("#{notice}[data-kind='credential']", text: "still counts until")
      expect(page).to have_css(reply)

      runs_until(31.days.ago)
      visit(category.relative_url)
      expect(page).to have_css("#{notice}[data-kind='step_down']", text: "you can write again")
      expect(page).to have_css("#{notice} a[href='/communities/verify']", text: "Renew")
      expect_accessible(notice)
      picture("stepped-down")
      visit(discussion.relative_url)
      expect(page).to have_css(notice)
      expect(page).to have_no_css(reply)

      verify(applicant)
      MedicalCommunities::Credential::Follow.call(user: applicant)
      visit(discussion.relative_url)
      expect(page).to have_css(reply)
      expect(page).to have_no_css(notice)
      picture("renewed")
    end
  end

  it "is an overview for administrators" do
    sign_in(admin)
    visit("/admin/plugins/discourse-medical-communities/verification")
    expect(page).to have_css(".verification__counts[data-counts='credentials']", text: /Level.*3/)
    expect(page).to have_css(".verification__settings a", text: "Documents are kept")
    expect_accessible(".verification")
    picture("overview")
  end
end
