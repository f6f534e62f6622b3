# frozen_string_literal: true

require_relative "../../support/outgoing"

RSpec.describe MedicalCommunities::WaysOut do
  include Outgoing

  def entry(id)
    MedicalCommunities::WaysOut::Listing.new.ways.find { |way| way[:id] == id }
  end

  def state(id)
    entry(id)[:state]
  end

  def another(**settings)
    MedicalCommunities::Community
      .create!(
        {
          category: Fabricate(:category, name: "Corridor"),
          preset: "clinical-cases",
          mode: "enforce",
        }.merge(settings),
      )
      .tap { MedicalCommunities::Charter.forget }
  end

  BY_PRESET = %w[mail notifications feeds previews-elsewhere].freeze

  BY_PRESET.each do |id|
    describe id do
      it "is closed where every community keeps its words here" do
        another

        expect(state(id)).to eq("closed")
      end

      it "names the communities for which it is open" do
        another(preset: "discussion")

        expect(entry(id)).to include(state: "partly", names: ["Corridor"])
      end

      it "is open where none keeps them" do
        set(preset: "discussion")

        expect(state(id)).to eq("open")
      end

      %w[watch off].each do |mode|
        it "is not called closed while the only community is in #{mode}" do
          set(mode: mode)

          expect(state(id)).to eq("open")
        end
      end
    end
  end

  it "is off what core has switched off" do
    SiteSetting.private_email = true
    SiteSetting.login_required = true

    expect(%w[mail messages previews-elsewhere].map { |id| state(id) }.uniq).to eq(["off"])
  end

  it "knows who may embed" do
    expect(state("embedding")).to eq("off")
    Fabricate(:embeddable_host)

    expect(state("embedding")).to eq("closed")
  end

  it "opens what an administrator has opened" do
    expect(state("link-previews")).to eq("closed")
    SiteSetting.medical_communities_open_ways = "link-previews"

    expect(state("link-previews")).to eq("open")
  end

  it "closes link previews for every preset" do
    set(preset: "discussion")

    expect(state("link-previews")).to eq("closed")
  end

  it "reads switches of core and of plugins" do
    {
      "email_in" => "incoming-mail",
      "enable_backups" => "backups",
      "discourse_adplugin_enabled" => "advertisements",
      "zendesk_enabled" => "zendesk",
      "data_explorer_enabled" => "data-explorer",
    }.each do |setting, id|
      next unless SiteSetting.respond_to?(setting)
      SiteSetting.set(setting, false)
      expect { SiteSetting.set(setting, true) }.to change { state(id) }.from("off").to("open"), id
      SiteSetting.set(setting, false)
    end
  end

  it "knows of statistics" do
    expect { SiteSetting.gtm_container_id = "GTM-ABCDEF" }.to change { state("statistics") }.from(
      "off",
    ).to("open")
  end

  it "asks how pictures of other sites are treated" do
    SiteSetting.download_remote_images_to_local = false
    expect(state("remote-pictures")).to eq("open")
    SiteSetting.block_hotlinked_media = true
    expect(state("remote-pictures")).to eq("off")
    SiteSetting.download_remote_images_to_local = true
    expect(state("remote-pictures")).to eq("open")
  end

  describe "web-hooks" do
    fab!(:hook, :web_hook)

    it "are open when they hear of everything, or of a community" do
      expect(state("web-hooks")).to eq("open")
      hook.categories << category
      expect(state("web-hooks")).to eq("open")
    end

    it "are off when they hear of other categories, or of nothing" do
      hook.categories << Fabricate(:category)
      expect(state("web-hooks")).to eq("off")
      hook.update!(categories: [], active: false)
      expect(state("web-hooks")).to eq("off")
    end
  end

  it "knows programs with keys" do
    expect(state("programs")).to eq("off")
    Fabricate(:api_key)
    expect(state("programs")).to eq("open")
    ApiKey.update_all(revoked_at: Time.zone.now)
    expect(state("programs")).to eq("off")
    Fabricate(:user_api_key)
    expect(state("programs")).to eq("open")
  end

  it "never ticks what people and unknown programs do" do
    expect(%w[people exports].map { |id| state(id) }.uniq).to eq(["open"])
    expect(%w[themes logs].map { |id| state(id) }.uniq).to eq(["unknown"])
  end

  it "names plugins that nobody has read" do
    metadata = Plugin::Metadata.new.tap { |data| data.name = "discourse-teleprinter" }
    plugin = Plugin::Instance.new(metadata, "/tmp/plugin.rb")
    Discourse.stubs(:plugins).returns([*Discourse.plugins, plugin])

    expect(entry("other-plugins")).to include(
      state: "unknown",
      names: a_collection_including("discourse-teleprinter"),
    )
  end

  it "lists what is open first" do
    states = MedicalCommunities::WaysOut::Listing.new.ways.map { |way| way[:state] }

    expect(states.slice_when { |a, b| a != b }.map(&:first)).to eq(states.uniq)
    expect(states.first).to eq("open")
  end

  # A setting's name is a link on the page.
  it "names settings that exist wherever the plugin that has them does" do
    settings = described_class::ALL.filter_map(&:setting)
    missing = settings.reject { |name| SiteSetting.respond_to?(name) }
    absent = { akismet_enabled: :DiscourseAkismet, translator_enabled: :DiscourseTranslator }
    absent.update(discourse_ai_enabled: :DiscourseAi, activity_pub_enabled: :DiscourseActivityPub)

    expect(missing.map(&:to_sym)).to match_array(
      absent.filter_map { |setting, owner| setting unless Object.const_defined?(owner) },
    )
  end

  it "leads to no setting of a plugin that is not there" do
    skip "with the plugin" if defined?(DiscourseAi)

    expect(entry("ai")).to include(state: "off", setting: nil)
  end

  it "offers to open what the plugin closes until then, and nothing else" do
    choices =
      SiteSetting.all_settings.find { |one| one[:setting] == :medical_communities_open_ways }

    expect(choices[:choices]).to match_array(
      described_class::ALL
        .select { |way| way.instance_variable_get(:@closes) == :setting }
        .map(&:id),
    )
  end

  it "has words for each way in the page's language files" do
    words =
      YAML.safe_load_file(File.expand_path("../../../config/locales/client.en.yml", __dir__)).dig(
        "en",
        "admin_js",
        "medical_communities",
        "ways_out",
        "ways",
      )

    expect(words.keys).to match_array(described_class::ALL.map(&:id))
  end
end
