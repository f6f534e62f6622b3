# frozen_string_literal: true

require_relative "../../../support/founding"

RSpec.describe MedicalCommunities::Community::Preview do
  include FoundingHelp

  fab!(:admin)

  before { SiteSetting.medical_communities_enabled = true }
  after { MedicalCommunities::Charter.forget }

  def told(**changes)
    plain(preview(**changes).plan.changes)
  end

  it "tells every change of a new community" do
    person = Fabricate(:user, username: "olena")

    expect(
      told(rules: FoundingHelp::RULES, moderators: [person.username], closedness: "circle"),
    ).to eq(
      [
        "A new group for members: cardiology_members.",
        "A new group for moderators: cardiology_mods.",
        "A new category: Cardiology.",
        "Members and moderators read and write. Nobody else sees that the community exists, verified members excepted.",
        "The moderators’ group moderates the category, with the powers approved in the form.",
        "Texts are checked before they are posted.",
        "No text in mail, no digest, no feed, no embedding.",
        "Verified members may ask to join.",
        "The rules are published as version 1.",
        "A pinned, closed topic shows them: Rules: Cardiology.",
        "Asked to moderate; they begin once they accept: @olena.",
        "The setting enable_category_group_moderation is switched on, for the whole forum.",
      ],
    )
  end

  it "tells what others lose and keep in what is adopted" do
    category = Fabricate(:category, name: "Heart talk")
    group = Fabricate(:group, name: "cardios", public_admission: true)
    group.add(Fabricate(:user))
    society = Fabricate(:group, name: "society")
    category.set_permissions(society => :create_post, :trust_level_1 => :full)
    category.save!
    sentences = told(category_id: category.id, member_group_id: group.id)

    expect(sentences).to include(
      "The category Heart talk becomes the community. Its name, topics and address stay.",
      "The group cardios becomes the members of the community. Its name and people stay.",
      "Nobody joins the group cardios by themselves any more: people ask to join the community.",
      "The group trust_level_1 no longer reads or writes there.",
      "Keep what they may do there: society.",
      "Become members of the community from that group: 1.",
    )
  end

  it "tells which other groups begin to act with the setting" do
    elsewhere = Fabricate(:category, name: "Elsewhere")
    Fabricate(:category_moderation_group, category: elsewhere, group: Fabricate(:group))

    expect(told.last).to eq("With it moderation groups begin to act in: Elsewhere.")
  end

  it "changes nothing" do
    before = [Category.count, Group.count, Topic.count, MedicalCommunities::Community.count]
    preview(rules: FoundingHelp::RULES)

    expect([Category.count, Group.count, Topic.count, MedicalCommunities::Community.count]).to eq(
      before,
    )
  end

  it "has its words in four languages" do
    %w[en uk ru ar].each do |locale|
      I18n.with_locale(locale) do
        expect(told(rules: FoundingHelp::RULES).grep(/translation missing/i)).to eq([])
      end
    end
  end
end
