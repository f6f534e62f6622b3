# frozen_string_literal: true

# These addresses are in people's links.
MedicalCommunities::Engine.routes.draw do
  get "held/:id" => "held_posts#show", :constraints => { id: /\d+/ }
  get "held/edit-of/:post_id" => "held_posts#edit_of", :constraints => { post_id: /\d+/ }
  delete "held/:id" => "held_posts#destroy", :constraints => { id: /\d+/ }

  scope "people/:username/specialties", constraints: { username: RouteFormat.username } do
    get "" => "specialty_claims#show"
    put "" => "specialty_claims#update"
  end
end

Discourse::Application.routes.draw do
  mount ::MedicalCommunities::Engine, at: "/medical-communities"

  scope "/communities/mandates", module: "medical_communities", constraints: { id: /\d+/ } do
    get ":id" => "mandates#show"
    put ":id" => "mandates#update"
    delete ":id" => "mandates#destroy"
  end

  # Core shows its own page of preferences; the tab on it is ours.
  get "u/:username/preferences/medical-specialties" => "users#preferences",
      :constraints => {
        username: RouteFormat.username,
      }
  get "/communities/credentials/:username" => "medical_communities/credentials#show",
      :constraints => {
        username: RouteFormat.username,
      }
  get "u/:username/preferences/medical-credential" => "users#preferences",
      :constraints => {
        username: RouteFormat.username,
      }
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
    get "dictionary" => "dictionary#show"
    post "dictionary/search" => "dictionary#search"
    scope "dictionary/words" do
      get "" => "dictionary_words#index"
      post "" => "dictionary_words#create"
      get ":digest" => "dictionary#words", :constraints => { digest: /\h{16}/ }
      delete ":word_id" => "dictionary_words#destroy", :constraints => { word_id: /\d{1,15}/ }
    end
    get "dictionary/download" => "dictionary_words#download"
    post "dictionary/imports" => "dictionary_imports#create"
    get "dictionary/imports/:import_id" => "dictionary_imports#show",
        :constraints => {
          import_id: /\d+/,
        }
  end

  scope "/communities", module: "medical_communities", constraints: { id: /\d+/ } do
    get "" => "communities#index"
    get "words/:digest" => "dictionary#words", :constraints => { digest: /\h{16}/ }
    get "packs/:ref" => "packs#show", :constraints => { ref: /u-\h{12}/ }
    post "documents" => "credential_documents#create"
    scope "documents/:uuid", constraints: { uuid: /[0-9a-f-]{36}/ } do
      get "" => "credential_documents#show"
      get "view" => "credential_documents#view"
      delete "" => "credential_documents#destroy"
    end
    post "applications/:id/opening" => "openings#create"
    get "applications/filters" => "verification_queues#show"
    get "my-requests" => "membership_requests#index"
    post "requests/:id/withdraw" => "membership_requests#withdraw"
    post "invitations/:id/answer" => "invitations#answer"
    post "bars/:id/lift" => "bars#destroy"
    get "standing" => "standing#show"
    post "strikes/:id/appeal" => "standing#appeal"
    post "strikes/:id/pardon" => "strikes#pardon"
    post "appeals/:id/withdraw" => "standing#withdraw"
    get "standing-reviews/:id" => "standing_cases#show"
    post "measures/:id/undo" => "standing_cases#undo"
    get "complaints" => "complaints#index"
    post "complaints" => "complaints#create"
    get "complaints/form" => "complaints#form"
    post "complaints/:id/withdraw" => "complaints#withdraw"
    get "complaints/:id/strikes" => "strikes#of_complaint"
    get "wanted" => "community_requests#index"
    post "wanted" => "community_requests#create"
    post "wanted/:id/signature" => "community_requests#sign"
    post "wanted/:id/withdraw" => "community_requests#withdraw"
    get "verify" => "verification#show"
    get "verification" => "verification#show"
    get "verification/archive" => "verification#archive"
    put "profile" => "verification#save_profile"
    put "profile/shown" => "verification#show_profile"
    post "applications" => "credential_applications#create"
    post "applications/:id/withdrawal" => "credential_applications#withdraw"
    delete "credentials/:id" => "credential_applications#delete_credential"
    post "institution-proofs" => "institution_proofs#create"
    post "institution-proofs/confirmation" => "institution_proofs#confirm"
    get "vouches" => "vouches#index"
    post "vouches" => "vouches#create"
    post "vouches/:id/answer" => "vouches#answer"
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
    get "medicines" => "medicines#index"
    post "medicines/packs" => "medicines#create"
    scope "medicines/packs/:id", constraints: { id: /[a-z0-9-]+/ } do
      delete "" => "medicines#destroy"
      get "download" => "medicines#download"
    end
    get "medicines/default" => "default_packs#show"
    get "specialties" => "specialties#index"
    post "specialties" => "specialties#create"
    post "specialties/import" => "specialties#import"
    get "specialties/download" => "specialties#download"
    put "specialties/:id" => "specialties#update", :constraints => { id: /\d+/ }
    delete "specialties/:id" => "specialties#destroy", :constraints => { id: /\d+/ }
    get "people" => "people#index"
    post "people/search" => "people#search"
    scope "people/:user_id", constraints: { user_id: /\d+/ } do
      get "" => "people#show"
      post "credentials" => "people#grant"
    end
    post "people/credentials/:credential_id/revocation" => "people#revoke",
         :constraints => {
           credential_id: /\d+/,
         }
    post "people/imports" => "credential_imports#create"
    scope "people/imports/:import_id", constraints: { import_id: /\d+/ } do
      get "" => "credential_imports#show"
      post "pieces" => "credential_imports#receive"
      post "apply" => "credential_imports#apply"
      get "report" => "credential_imports#report"
      delete "" => "credential_imports#destroy"
    end
    get "verification" => "verification#index"
    get "verification/keys" => "keys#index"
    post "verification/keys/rotation" => "keys#rotate"
    get "verification/schemes" => "schemes#index"
    post "verification/schemes" => "schemes#create"
    scope "verification/schemes/:key", constraints: { key: /[a-z0-9-]+/ } do
      put "" => "schemes#update"
      delete "" => "schemes#destroy"
    end
    get "verification/record" => "ledger#index"
    get "verification/record/export" => "ledger#export"
    get "standing" => "standing#index"
    get "standing/preview" => "standing#preview"
    get "standing/people/:user_id" => "standing#show", :constraints => { user_id: /\d+/ }
    get "standing/record" => "standing_ledger#index"
    get "standing/record/export" => "standing_ledger#export"
    get "time-to-verify" => "deadlines#index"
    scope "time-to-verify/:community_id", constraints: { community_id: /\d+/ } do
      get "" => "deadlines#show"
      put "" => "deadlines#update"
    end
    put "communities/:category_id" => "communities#update", :constraints => { category_id: /\d+/ }
    delete "communities/:category_id" => "communities#destroy",
           :constraints => {
             category_id: /\d+/,
           }
  end
end
