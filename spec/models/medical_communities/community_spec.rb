# frozen_string_literal: true

RSpec.describe MedicalCommunities::Community do
  fab!(:category)

  def community(**settings)
    described_class.new(
      category: category,
      preset: "clinical-cases",
      mode: "watch",
      severities: {
      },
      **settings,
    )
  end

  it "takes every mode, preset, check and importance that there is" do
    MedicalCommunities::Preset.ids.each do |preset|
      described_class::MODES.each do |mode|
        described_class::SEVERITIES.each do |severity|
          severities = MedicalCommunities::Preset.rules.to_h { |rule| [rule, severity] }
          settings = { preset: preset, mode: mode, severities: severities }
          expect([settings, community(**settings).valid?]).to eq([settings, true])
        end
      end
    end
  end

  {
    "a preset" => [{ preset: "case-reports" }, "There is no preset “case-reports”."],
    "no preset" => [{ preset: nil }, "There is no preset “”."],
    "a mode" => [{ mode: "strict" }, "There is no mode “strict”."],
    "a check" => [
      { severities: { "identifiers/x" => "off" } },
      "There is no check “identifiers/x”.",
    ],
    "an importance" => [
      { severities: { "identifiers/phone" => "ban" } },
      "There is no importance “ban”.",
    ],
    "settings without importance" => [
      { severities: %w[identifiers/phone] },
      "“severities” must name an importance for each changed check, or be {}.",
    ],
  }.each do |what, (settings, sentence)|
    it "says in one sentence that it does not know #{what}" do
      wrong = community(**settings)

      expect(wrong).not_to be_valid
      expect(wrong.errors.full_messages).to eq([sentence])
    end
  end

  it "shortens what it does not know" do
    wrong = community(preset: "x" * 10_000)

    expect(wrong).not_to be_valid
    expect(wrong.errors.full_messages.first.size).to be < 100
  end

  it "needs a category, and is the only one of it" do
    expect(community(category: nil)).not_to be_valid
    community.save!
    expect(community).not_to be_valid
  end

  describe "who runs it" do
    fab!(:group)
    fab!(:person, :user)

    before { group.add(person) }

    it "is its moderators' group, and administrators" do
      place = community(moderator_group_id: group.id)

      expect(place.moderated_by?(person.reload)).to eq(true)
      expect(place.moderated_by?(Fabricate(:admin))).to eq(true)
      expect(place.moderated_by?(Fabricate(:moderator))).to eq(false)
      expect(place.moderated_by?(nil)).to eq(false)
    end

    it "is the group of the community above only while that is inherited" do
      above = community(moderator_group_id: group.id).tap(&:save!)
      below = { category: Fabricate(:category), parent: above }

      expect(community(**below).moderated_by?(person)).to eq(false)
      expect(community(**below, inherits: %w[moderators]).moderated_by?(person)).to eq(true)
    end
  end

  it "does not lie below itself" do
    above = community.tap(&:save!)
    below = community(category: Fabricate(:category), parent: above).tap(&:save!)
    above.parent = below

    expect(above).not_to be_valid
    expect(above.errors.full_messages).to eq(
      ["A community cannot belong to one that lies below it."],
    )
  end

  describe "to whom it shows itself" do
    fab!(:group)
    fab!(:moderator_group, :group)

    def shown_to(user, closedness)
      community(
        closedness: closedness,
        member_group_id: group.id,
        moderator_group_id: moderator_group.id,
      ).shown_to?(user)
    end

    it "is everybody, while it is no case circle" do
      expect(%w[open members].map { |closedness| shown_to(nil, closedness) }).to eq([true, true])
      expect(shown_to(nil, "circle")).to eq(false)
    end

    it "is, of a case circle, who is verified, belongs to it, runs it, or administers the forum" do
      people = { "stranger" => Fabricate(:user), "moderator of the site" => Fabricate(:moderator) }
      people["administrator"] = Fabricate(:admin)
      people["member"] = Fabricate(:user).tap { |user| group.add(user) }
      people["moderator"] = Fabricate(:user).tap { |user| moderator_group.add(user) }
      people["verified"] = Fabricate(:user).tap do |user|
        MedicalCommunities::Credential.create!(
          user: user,
          level: 1,
          valid_from: 1.day.ago,
          source: "import",
        )
      end

      shown = people.select { |_who, user| shown_to(User.find(user.id), "circle") }.keys
      expect(shown).to eq(%w[administrator member moderator verified])
    end

    it "is nobody, of a category whose texts are examined and no more" do
      expect(community.shown_to?(Fabricate(:admin))).to eq(false)
    end
  end

  it "answers also where two communities have come to lie below each other" do
    one, two =
      Array.new(2) do
        described_class.create!(
          category: Fabricate(:category),
          preset: "discussion",
          moderator_group: Fabricate(:group),
          inherits: %w[moderators rules],
        )
      end
    one.update_columns(parent_id: two.id)
    two.update_columns(parent_id: one.id)

    expect(one.reload.moderator_group_ids).to eq([one.moderator_group_id, two.moderator_group_id])
    expect(MedicalCommunities::RulesVersion.in_force(one)).to be_nil
  end
end
