# frozen_string_literal: true

RSpec.describe Jobs::MedicalCommunities::TendDictionaryImports do
  def import(created_at)
    MedicalCommunities::DictionaryImport.create!(
      community_id: 1,
      user_id: 1,
      content: "kind,word",
      rows: 1,
      created_at: created_at,
    )
  end

  it "forgets files whose day is over, also while the plugin is off" do
    SiteSetting.medical_communities_enabled = false
    import(25.hours.ago)
    fresh = import(23.hours.ago)
    described_class.new.execute({})

    left = MedicalCommunities::DictionaryImport.where(community_id: 1)
    expect(left.pluck(:id)).to eq([fresh.id])
  end
end
