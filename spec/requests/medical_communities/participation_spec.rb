# frozen_string_literal: true

require_relative "../../support/community_doors"

RSpec.describe MedicalCommunities::Participation, type: :request do
  include CommunityDoors

  fab!(:group) { Fabricate(:group, messageable_level: Group::ALIAS_LEVELS[:everyone]) }
  fab!(:own_post) { Fabricate(:post, topic: topic, user: member) }
  fab!(:elsewhere, :topic)

  let(:limited) { [member.id] }
  let(:kind) do
    ids = limited
    Class.new do
      define_singleton_method(:of) do |user, _charter|
        MedicalCommunities::Participation::Limit.new(kind: :toy) if ids.include?(user.id)
      end
    end
  end

  before do
    set(mode: "off", member_group_id: group.id)
    described_class.kinds.push(kind)
    I18n.backend.store_translations(
      :en,
      medical_communities: {
        participation: {
          toy: "Not now.",
        },
      },
    )
  end

  after do
    described_class.kinds.delete(kind)
    I18n.reload!
  end

  def guardian
    Guardian.new(User.find(member.id))
  end

  it "says why a reply and a topic are not posted" do
    sign_in(member)
    [
      { topic_id: topic.id, raw: "A reply of some length." },
      { category: category.id, title: "A topic of some length", raw: "And its text." },
    ].each do |params|
      expect { post "/posts.json", params: params }.not_to change { Post.count }
      expect([response.status, response.parsed_body["errors"]]).to eq([422, ["Not now."]])
    end
  end

  it "leaves reading, flagging, and everything elsewhere as it was" do
    SiteSetting.edit_post_allowed_groups = Group::AUTO_GROUPS[:everyone].to_s

    expect(guardian.can_see?(topic)).to eq(true)
    expect(guardian.post_can_act?(first_post_of_another, :spam)).to eq(true)
    expect(guardian.can_create_post?(elsewhere)).to eq(true)
  end

  it "stops edits, likes, and messages to the community's groups" do
    expect(guardian.can_edit_post?(own_post)).to eq(false)
    expect(guardian.post_can_act?(first_post_of_another, :like)).to eq(false)
    expect(guardian.can_send_private_message?(group)).to eq(false)
  end

  it "lets everything through where there is no limit" do
    limited.clear

    expect(guardian.can_edit_post?(own_post)).to eq(true)
    expect(guardian.post_can_act?(first_post_of_another, :like)).to eq(true)
    expect(guardian.can_send_private_message?(group)).to eq(true)
    expect(guardian.can_create_topic_on_category?(category)).to eq(true)
  end

  it "is off when the plugin is" do
    SiteSetting.medical_communities_enabled = false

    expect(guardian.can_create_post?(topic)).to eq(true)
    expect(guardian.can_create_topic_on_category?(category)).to eq(true)
  end

  def first_post_of_another
    @first_post_of_another ||= Fabricate(:post, topic: topic, user: staff)
  end
end
