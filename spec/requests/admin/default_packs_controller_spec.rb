# frozen_string_literal: true

RSpec.describe MedicalCommunities::Admin::DefaultPacksController do
  fab!(:admin)

  let(:address) { "/admin/plugins/discourse-medical-communities/medicines/default.json" }

  before { SiteSetting.medical_communities_enabled = true }

  def default_packs(**place)
    get address, params: place
    response.parsed_body["packs"]
  end

  it "hides itself from everybody but administrators" do
    [nil, Fabricate(:user), Fabricate(:moderator)].each do |who|
      who ? sign_in(who) : sign_out
      get address
      expect(response.status).to eq(404)
    end
  end

  context "when signed in as an administrator" do
    before { sign_in(admin) }

    it "names the packs of a language and a country" do
      expect(default_packs(language: "uk", country: "UA").first).to eq("ua")
      expect(default_packs(language: "en", country: "US").first).to eq("us")
    end

    it "takes empty words for none: those of the forum's language" do
      SiteSetting.default_locale = "ru"

      expect(default_packs(language: "", country: "")).to eq(default_packs)
      expect(default_packs).to include("ru")
    end

    it "answers words of any shape" do
      expect(default_packs(language: %w[uk], country: { a: 1 })).to be_an(Array)
      expect(default_packs(language: "../..", country: "ZZ")).to be_an(Array)
    end

    it "is not there with the plugin off" do
      SiteSetting.medical_communities_enabled = false
      get address

      expect(response.status).to eq(404)
    end
  end
end
