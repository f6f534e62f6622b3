# frozen_string_literal: true

RSpec.describe MedicalCommunities::Charter do
  fab!(:category)

  # Examples roll tables back, not memory.
  before { described_class.forget }

  def create(**settings)
    MedicalCommunities::Community.create!(
      category: category,
      preset: "clinical-cases",
      mode: "enforce",
      severities: {
        "identifiers/phone" => "advise",
      },
      **settings,
    )
  end

  def charter
    described_class.of(category.id)
  end

  it "is shown anew by core once something else holds, in every language" do
    SiteSetting.medical_communities_enabled = true
    shown = -> do
      I18n.with_locale(:uk) do
        kept = Site.all_categories_cache.find { |one| one[:id] == category.id }
        kept.dig(:medical_community, :policy, "packs")
      end
    end
    community = create(packs: ["us"])
    expect(shown.call).to eq(["us"])

    community.update!(packs: ["ua"])
    expect(shown.call).to eq(["ua"])
  end

  it "tells what holds in a community" do
    create

    expect(charter).to have_attributes(
      category_id: category.id,
      policy: {
        "preset" => "clinical-cases",
        "severities" => {
          "identifiers/phone" => "advise",
        },
        "packs" => %w[us uk int eu],
      },
      enforces?: true,
      watches?: false,
      drafts: "device",
    )
  end

  it "tells the examiner of packs and exceptions where there are any" do
    create.update_columns(packs: %w[uk int], exceptions: { "exempt" => ["vaccine"] })
    described_class.forget

    expect(charter.policy).to include(
      "packs" => %w[uk int],
      "exceptions" => {
        "exempt" => ["vaccine"],
      },
    )
  end

  it "keeps words on the forum where its preset says so, and only where it is enforced" do
    create
    expect(charter).to be_link_only

    { mode: "watch", preset: "discussion" }.each do |name, value|
      community = MedicalCommunities::Community.last
      community.update!(name => value)
      expect(charter).not_to be_link_only
      community.update!(mode: "enforce", preset: "clinical-cases")
    end
  end

  it "is careful with a preset that is no longer known" do
    create.update_columns(preset: "gone")
    described_class.forget

    expect(charter).to be_link_only
  end

  it "is nothing for other categories, and for none" do
    create

    expect(described_class.of(Fabricate(:category).id)).to be_nil
    expect(described_class.of(nil)).to be_nil
  end

  it "follows each change at once" do
    expect(charter).to be_nil

    community = create
    expect(charter.mode).to eq("enforce")

    community.update!(mode: "watch", preset: "discussion")
    expect(charter).to have_attributes(watches?: true, drafts: "server-when-clean")
    expect(described_class.enforcing).to be_empty

    community.destroy!
    expect(charter).to be_nil
  end

  it "costs no query once it is known" do
    create
    charter

    expect(track_sql_queries { charter && described_class.enforcing }).to be_empty
  end

  it "looks again after a minute, whatever another process has put back" do
    community = create
    charter
    community.update_columns(mode: "watch")
    expect(charter.mode).to eq("enforce")

    freeze_time(61.seconds.from_now)

    expect(charter.mode).to eq("watch")
  end

  describe "who may begin topics" do
    it "is everyone where a category has no groups" do
      create

      expect(charter.writers).to eq([Group::AUTO_GROUPS[:everyone]])
    end

    it "is those groups that may create, and follows permissions" do
      SiteSetting.medical_communities_enabled = true
      create
      readers, writers = Fabricate.times(2, :group)
      charter

      category.set_permissions(readers => :readonly, writers => :full)
      category.save!

      expect(charter.writers).to eq([writers.id])
    end
  end

  it "keeps drafts on the device when the preset is not known" do
    create.update_columns(preset: "of-another-version")
    described_class.forget

    expect(charter.drafts).to eq("device")
  end
end
