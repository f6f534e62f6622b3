# frozen_string_literal: true

RSpec.describe MedicalCommunities do
  let(:plugin) { Discourse.plugins_by_name[described_class::PLUGIN_NAME] }

  it "is found by core and lies in the folder of its name" do
    expect(plugin.metadata.version).to match(/\A\d+\.\d+\.\d+\z/)
    expect(plugin.directory_name).to eq(described_class::PLUGIN_NAME)
  end

  it "is off until an administrator switches it on" do
    expect(SiteSetting.defaults[:medical_communities_enabled]).to eq(false)
    expect { SiteSetting.medical_communities_enabled = true }.to change(plugin, :enabled?).from(
      false,
    ).to(true)
  end

  it "lets the browser know whether it is on" do
    SiteSetting.medical_communities_enabled = true

    expect(JSON.parse(SiteSetting.client_settings_json)).to include(
      "medical_communities_enabled" => true,
    )
  end

  it "describes its setting in every language of ours" do
    descriptions =
      %i[en uk ru ar].map do |locale|
        I18n.with_locale(locale) { SiteSetting.description(:medical_communities_enabled) }
      end

    expect(descriptions.uniq.size).to eq(4)
    expect(descriptions).to all(match(/\S/))
  end

  it "serves the examiner's bundle where the browser asks for it" do
    served = Rails.public_path.join("plugins", described_class::PLUGIN_NAME, "javascripts")

    expect(served.join("examiner.js").read).to include("MedicalExaminer")
  end

  it "has every stylesheet that it registers" do
    stylesheets = DiscoursePluginRegistry.stylesheets[plugin.directory_name]

    expect(stylesheets).to be_present
    expect(stylesheets).to all(satisfy { |path| File.exist?(path) })
  end
end
