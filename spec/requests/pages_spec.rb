# frozen_string_literal: true

RSpec.describe "Pages of a forum with the plugin", type: :request do
  fab!(:admin)
  fab!(:user)
  fab!(:topic) { Fabricate(:topic, category: Fabricate(:category)) }
  fab!(:first_post) { Fabricate(:post, topic: topic) }

  [false, true].each do |enabled|
    context "when it is #{enabled ? "on" : "off"}" do
      before { SiteSetting.medical_communities_enabled = enabled }

      # Core gathers the labels of all settings categories for administrators; a missing one is a 500.
      it "answers an administrator" do
        sign_in(admin)

        ["/latest", topic.relative_url, "/admin/plugins"].each do |path|
          get path
          expect([path, response.status]).to eq([path, 200])
        end
      end

      it "answers members and guests" do
        get topic.relative_url
        expect(response.status).to eq(200)

        sign_in(user)
        get topic.relative_url
        expect(response.status).to eq(200)
      end

      it "lets a member post as before" do
        sign_in(Fabricate(:user, refresh_auto_groups: true))

        post "/posts.json",
             params: {
               title: "A case of chest pain in the night",
               raw: "Mrs Garcia, born 12.03.1931, was given Lasix 40 mg.",
             }

        expect(response.status).to eq(200)
        expect(Post.last.raw).to include("Lasix")
      end
    end
  end

  it "shows administrators its settings page" do
    sign_in(admin)

    get "/admin/plugins/discourse-medical-communities.json"

    expect(response.parsed_body).to include(
      "enabled_setting" => "medical_communities_enabled",
      "has_settings" => true,
    )
  end

  it "has no address of its own yet" do
    get "/medical-communities/anything.json"

    expect(response.status).to eq(404)
  end
end
