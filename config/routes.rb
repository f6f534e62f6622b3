# frozen_string_literal: true

# Nothing has an address yet; the mount reserves the one that will be in people's links.
MedicalCommunities::Engine.routes.draw {}

Discourse::Application.routes.draw do
  mount ::MedicalCommunities::Engine, at: "/medical-communities"

  scope "/admin/plugins/discourse-medical-communities",
        module: "medical_communities/admin",
        constraints: AdminConstraint.new do
    get "communities" => "communities#index"
    put "communities/:category_id" => "communities#update", :constraints => { category_id: /\d+/ }
    delete "communities/:category_id" => "communities#destroy",
           :constraints => {
             category_id: /\d+/,
           }
  end
end
