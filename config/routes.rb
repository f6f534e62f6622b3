# frozen_string_literal: true

# These addresses are in people's links.
MedicalCommunities::Engine.routes.draw do
  get "held/:id" => "held_posts#show", :constraints => { id: /\d+/ }
  get "held/edit-of/:post_id" => "held_posts#edit_of", :constraints => { post_id: /\d+/ }
  delete "held/:id" => "held_posts#destroy", :constraints => { id: /\d+/ }
end

Discourse::Application.routes.draw do
  mount ::MedicalCommunities::Engine, at: "/medical-communities"

  scope "/communities/mandates", module: "medical_communities", constraints: { id: /\d+/ } do
    get ":id" => "mandates#show"
    put ":id" => "mandates#update"
    delete ":id" => "mandates#destroy"
  end

  get "/communities/notices" => "medical_communities/notices#index"

  scope "/communities/:community_id",
        module: "medical_communities",
        constraints: {
          community_id: /\d+/,
        } do
    get "rules" => "rules#show"
    post "rules" => "rules#create"
    get "rules/:number" => "rules#version", :constraints => { number: /\d+/ }
    post "rules/acceptance" => "rules#accept"
  end

  scope "/communities", module: "medical_communities", constraints: { id: /\d+/ } do
    get "" => "communities#index"
    get "my-requests" => "membership_requests#index"
    post "requests/:id/withdraw" => "membership_requests#withdraw"
    post "invitations/:id/answer" => "invitations#answer"
    post "bars/:id/lift" => "bars#destroy"
    get ":id" => "communities#show"
    post ":id/requests" => "membership_requests#create"
    delete ":id/membership" => "memberships#destroy"
    get ":id/moderation" => "moderation#show"
    get ":id/members" => "memberships#index"
    get ":id/candidates" => "invitations#candidates"
    post ":id/invitations" => "invitations#create"
    post ":id/bars" => "bars#create"
  end

  scope "/admin/plugins/discourse-medical-communities",
        module: "medical_communities/admin",
        constraints: AdminConstraint.new do
    get "communities" => "communities#index"
    post "foundings" => "foundings#create"
    post "foundings/preview" => "foundings#preview"
    delete "foundings/:community_id" => "foundings#destroy", :constraints => { community_id: /\d+/ }
    post "communities/:community_id/mandates" => "mandates#create",
         :constraints => {
           community_id: /\d+/,
         }
    delete "mandates/:id" => "mandates#destroy", :constraints => { id: /\d+/ }
    get "ways-out" => "ways_out#index"
    put "communities/:category_id" => "communities#update", :constraints => { category_id: /\d+/ }
    delete "communities/:category_id" => "communities#destroy",
           :constraints => {
             category_id: /\d+/,
           }
  end
end
