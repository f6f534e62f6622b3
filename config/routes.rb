# frozen_string_literal: true

# Nothing has an address yet; the mount reserves the one that will be in people's links.
MedicalCommunities::Engine.routes.draw {}

Discourse::Application.routes.draw do
  mount ::MedicalCommunities::Engine, at: "/medical-communities"
end
