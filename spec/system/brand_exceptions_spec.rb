# frozen_string_literal: true

require_relative "../support/community_in_browser"

# What a member sees of trademarks that may stand: reasons of their own, a moderator who reads first, levels, pictures.
RSpec.describe "Trademarks that may stand", type: :system do
  include CommunityInBrowser

  fab!(:admin)

  let(:vaccine) do
    "She felt dizzy after the second dose of Gardasil 0.5 ml. Would you give the third?"
  end
  let(:biological) { "He has been on Humira 40 mg since spring. When would you stop it?" }
  let(:picture_of_box) { "![box|690x388](upload://qUm0DGR49PAZshIi7HxMd3cAlzn.png)" }
  let(:consent) { "I have the patient’s written consent." }
  let(:packaging) { "The pictures show no brand name of a medicine, or it is needed." }
  let(:moderated) { "Kept as an exception, a moderator reads it first." }

  before { SiteSetting.allow_user_locale = true }

  def counts
    MedicalCommunities::ExceptionCount.pluck(:exception, :count).to_h
  end

  def reasons
    all(".checklist__choices .btn").map(&:text)
  end

  it "keeps a vaccine's name with a reason, and publishes it" do
    write_topic(vaccine)
    checklist.open
    checklist.press("Brand name", "Keep…")
    expect(reasons.first).to eq("Vaccine")
    expect(reasons).not_to include("Not about a patient")
    picture("reasons")
    checklist.press("Brand name", "Vaccine")
    checklist.confirm(consent)
    expect(checklist).to have_chip("answered")

    composer.submit
    expect(page).to have_css(".topic-post .cooked", text: "Gardasil")
    expect(counts).to eq("vaccine" => 1)
  end

  it "says beforehand that a moderator reads it first, who lets it through" do
    Jobs.run_immediately!
    change_community(exceptions: { "moderated" => true })
    write_topic(biological)
    checklist.open
    checklist.within_item("Brand name") { expect(page).to have_text(moderated) }
    picture("moderated")
    checklist.keep("Brand name", "Biological medicine")
    checklist.confirm(consent)
    expect(checklist).to have_chip("to a moderator")
    expect(composer.button_label).to have_text("Send to a moderator")
    picture("moderated-kept")

    composer.submit
    expect(page).to have_css(".post-enqueued-modal")
    expect(counts).to be_empty
    held = ReviewableQueuedPost.last

    sign_in(admin)
    visit("/review/#{held.id}")
    expect(page).to have_css(
      ".held-post__item[data-state='insisted']",
      text: "A moderator decides: Biological medicine",
    )
    picture("review")
    find(".reviewable-action.approve-post").click
    expect(page).to have_css(".reviewable-item .status .approved")
    expect(category.topics.last.first_post.raw).to eq(biological)
    expect(counts).to eq("biosimilar" => 1)
  end

  it "leaves alone what a community exempts" do
    change_community(exceptions: { "exempt" => ["biosimilar"] })
    write_topic(biological)
    expect(checklist).to have_chip("1 open")
    checklist.open
    expect(checklist).to have_no_item("Brand name")
  end

  describe "level by level" do
    def at(level)
      change_community(severities: { "brand-names/brand-name" => level })
      write_topic("#{biological}\n\n#{picture_of_box}")
      checklist.open
    end

    it "says nothing where trademarks are off" do
      at("off")

      expect(checklist).to have_chip("2 open")
      expect(checklist).to have_no_item("Brand name")
      expect(page).to have_no_text(packaging)
    end

    it "hints, and reminds of what a picture shows" do
      at("advise")

      expect(checklist).to have_chip("2 open")
      expect(page).to have_css(".checklist__reminder", text: packaging)
      expect(page).to have_no_field(packaging)
      expect(page).to have_css(".checklist__group", text: "Hints")
      picture("hint")
    end

    it "asks, about the picture too" do
      at("attest")

      expect(checklist).to have_chip("4 open")
      expect(page).to have_unchecked_field(packaging)
      picture("asks")
      checklist.confirm(packaging)
      expect(checklist).to have_chip("3 open")
    end

    it "requires a change or a moderator" do
      at("refuse")

      expect(checklist).to have_chip("4 open")
      checklist.ask_about("Brand name", "Biological medicine")
      [consent, "The pictures show no face, name or date.", packaging].each do
        checklist.confirm(_1)
      end
      expect(checklist).to have_chip("to a moderator")
    end
  end

  describe "in Arabic" do
    before { member.update!(locale: "ar") }

    def stopped(heading)
      change_community(exceptions: { "moderated" => true })
      write_topic("#{vaccine}\n\n#{picture_of_box}")
      composer.submit
      expect(page).to have_css("html.rtl #{heading}")
      expect(page).to have_text("عند إبقائه استثناءً يقرؤه الإشراف أولًا.")
      first(".checklist__row .checklist__keep").click
      expect(reasons.first).to eq("لقاح")
    end

    it "reads from the right" do
      stopped(".checklist__heading:focus")
      picture("ar")
    end

    it "reads from the right on a phone", mobile: true do
      stopped(".checklist.--sheet")
      expect(wider_than_screen?).to eq(false)
      picture("phone-ar")
    end
  end

  { "uk" => "Вакцина", "ru" => "Вакцина" }.each do |locale, word|
    it "has its words in #{locale}, on a phone", mobile: true do
      member.update!(locale: locale)
      change_community(exceptions: { "moderated" => true })
      write_topic("#{vaccine}\n\n#{picture_of_box}")
      composer.submit
      expect(page).to have_css(".checklist.--sheet")
      first(".checklist__row .checklist__keep").click
      expect(reasons.first).to eq(word)
      expect(wider_than_screen?).to eq(false)
      picture("phone-#{locale}")
    end
  end
end
