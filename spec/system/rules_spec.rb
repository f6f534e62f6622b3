# frozen_string_literal: true

require_relative "../support/accessible"
require_relative "../support/appointing"
require_relative "../support/community_in_browser"

RSpec.describe "Rules of a community", type: :system do
  include CommunityInBrowser
  include Accessible
  include Appointing

  fab!(:group)
  fab!(:moderator_group, :group)
  fab!(:runner) { Fabricate(:user, refresh_auto_groups: true) }
  fab!(:topic) { Fabricate(:topic, category: category) }
  fab!(:first_post) { Fabricate(:post, topic: topic) }

  let(:community) { MedicalCommunities::Community.find_by(category: category) }

  before do
    group.add(member)
    change_community(mode: "off", member_group_id: group.id, moderator_group_id: moderator_group.id)
    appoint(runner, community)
    publish(1, "Be kind to **patients**.")
  end

  def publish(number, text, asks: "banner")
    MedicalCommunities::RulesVersion.create!(
      community: community,
      number: number,
      texts: {
        "en" => text,
        "ar" => "كونوا لطفاء مع **المرضى**.",
      },
      asks: asks,
    )
  end

  def visit_rules
    visit("/communities/#{community.id}/rules")
    expect(page).to have_css(".rules__text")
  end

  it "are read and accepted by a member, whom a notice leads there" do
    visit(category.relative_url)
    expect(page).to have_css(".community-notice", text: "new version")
    expect_accessible(".community-notice")
    picture("rules-notice")
    click_link("Read and accept")

    expect(page).to have_css(".rules__text strong", text: "patients")
    expect_accessible(".rules")
    picture("rules-due")
    find(".rules__accept").click

    expect(page).to have_css(".rules__news", text: "rules accepted")
    expect(page).to have_no_css(".rules__accept")
    expect(MedicalCommunities::Acceptance.given?(member, community)).to eq(true)
    visit(topic.relative_url)
    expect(page).to have_css(".topic-body")
    expect(page).to have_no_css(".community-notice")
  end

  it "are asked for before a post, which then goes as it was" do
    publish(2, "Be kind and brief.", asks: "next_post")
    visit(topic.relative_url)
    find("#topic-footer-buttons .create").click
    composer.fill_content(CommunityInBrowser::CLEAN)
    composer.submit

    expect(page).to have_css(".rules-question .rules__text", text: "kind and brief")
    expect_accessible(".rules-question")
    picture("rules-question")
    find(".rules-question .btn-default").click
    expect(composer.composer_input.value).to eq(CommunityInBrowser::CLEAN)

    composer.submit
    find(".rules-question .rules__accept").click
    expect(page).to have_css(".topic-post .cooked", text: CommunityInBrowser::CLEAN)
  end

  it "are written anew by those who run the community, and show what changed" do
    sign_in(runner)
    visit_rules
    find(".rules__write").click
    expect(find("textarea[data-language='en']").value).to eq("Be kind to **patients**.")
    find("textarea[data-language='en']").fill_in(with: "Be kind to **colleagues**.")
    choose("They can read only, until they accept")
    expect_accessible(".rules")
    picture("rules-form")
    find(".rules__publish").click

    expect(page).to have_css(".rules__news", text: "in force from now")
    expect(page).to have_css(".rules__text strong", text: "colleagues")
    find(".rules__version", match: :first).click
    expect(page).to have_css(".rules__versions ins", text: "colleagues")
    expect(page).to have_css(".rules__versions del", text: "patients")
    expect_accessible(".rules")
    picture("rules-diff")
  end

  it "keep what was written when somebody else was faster" do
    sign_in(runner)
    visit_rules
    find(".rules__write").click
    find("textarea[data-language='en']").fill_in(with: "Mine.")
    publish(2, "Theirs.")
    find(".rules__publish").click

    expect(page).to have_css(".rules__problem", text: "Someone has published rules")
    expect(find("textarea[data-language='en']").value).to eq("Mine.")
  end

  it "stand from right to left, on a phone too", mobile: true do
    SiteSetting.allow_user_locale = true
    member.update!(locale: "ar")
    visit_rules

    expect(page).to have_css("html.rtl .rules__text strong", text: "المرضى")
    expect_accessible(".rules")
    picture("rules-ar-phone")
  end
end
