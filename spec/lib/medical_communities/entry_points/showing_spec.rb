# frozen_string_literal: true

RSpec.describe MedicalCommunities::EntryPoints::Showing do
  let(:site) { JSON.parse(Site.json_for(Guardian.new)) }

  it "tells the browser where the examiner is" do
    SiteSetting.medical_communities_enabled = true

    expect(site["medical_examiner"]).to eq(
      MedicalCommunities::ExaminerAssets.addresses.deep_stringify_keys,
    )
  end

  it "tells nothing when the plugin is off" do
    SiteSetting.medical_communities_enabled = false

    expect(site).not_to have_key("medical_examiner")
  end

  describe "groups that stand for a community" do
    fab!(:member, :user)
    fab!(:group)
    fab!(:category) { Fabricate(:private_category, group: group) }

    before do
      SiteSetting.medical_communities_enabled = true
      group.add(member)
      MedicalCommunities::Charter.forget
    end

    after { MedicalCommunities::Charter.forget }

    def told_to(user)
      JSON
        .parse(Site.json_for(Guardian.new(user)))
        .fetch("medical_addressees", [])
        .flat_map { |one| one["groups"] }
    end

    def community(closedness)
      MedicalCommunities::Community.create!(
        category: category,
        preset: "discussion",
        mode: "enforce",
        closedness: closedness,
      )
    end

    it "are told to everybody, those of a case circle only to its own" do
      one = community("members")
      expect(told_to(Fabricate(:user))).to eq([group.id])

      one.update!(closedness: "circle")
      expect(told_to(Fabricate(:user))).to eq([])
      expect(told_to(User.find(member.id))).to eq([group.id])
      expect(told_to(Fabricate(:admin))).to eq([group.id])
    end
  end
end
