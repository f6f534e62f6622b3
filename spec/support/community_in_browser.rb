# frozen_string_literal: true

require_relative "at_the_screen"

# A community with a member who is about to write there, for system specs.
module CommunityInBrowser
  include AtTheScreen

  TITLE = "Dosing of a loop diuretic in renal failure"
  CLEAN = "A woman in her fifties takes furosemide. What dose would you start with?"
  NAMED = "Mr John Brown, born 3 May 1974, takes Lasix. What dose would you start with?"

  def self.included(group)
    group.fab!(:category) { Fabricate(:category, name: "Cases") }
    group.fab!(:general) { Fabricate(:category, name: "General talk") }
    group.fab!(:member) { Fabricate(:user, refresh_auto_groups: true, trust_level: TrustLevel[2]) }
    group.let(:composer) { PageObjects::Components::Composer.new }
    group.let(:checklist) { PageObjects::Components::MedicalChecklist.new }

    group.before do
      SiteSetting.medical_communities_enabled = true
      SiteSetting.body_min_entropy = 0
      make_community
      sign_in(member)
    end

    # The database forgets after each example; the memory of the process has to be told.
    group.after { MedicalCommunities::Charter.forget }
  end

  def make_community(preset: "clinical-cases", mode: "enforce")
    MedicalCommunities::Community.create!(category: category, preset: preset, mode: mode)
    MedicalCommunities::Charter.forget
  end

  def change_community(**settings)
    MedicalCommunities::Community.find_by(category: category).update!(settings)
    MedicalCommunities::Charter.forget
  end

  def use_rich_editor
    member.user_option.update!(composition_mode: UserOption.composition_mode_types[:rich])
  end

  def begin_topic(in_category: category)
    visit(in_category ? "/new-topic?category_id=#{in_category.id}" : "/new-topic")
    expect(composer).to be_opened
  end

  def write_topic(raw, title: TITLE, **options)
    begin_topic(**options)
    composer.fill_title(title)
    composer.fill_content(raw)
  end
end
