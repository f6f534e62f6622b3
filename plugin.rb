# frozen_string_literal: true

# name: discourse-medical-communities
# about: Specialty communities for medical professionals: a check before posting that keeps patients unrecognisable and names medicines by ingredient.
# version: 0.1.0
# authors: discourse-medical-communities contributors
# url: https://github.com/discourse-medical-communities/discourse-medical-communities
# required_version: 2026.7.0

enabled_site_setting :medical_communities_enabled

register_asset "stylesheets/checklist.scss"
register_asset "stylesheets/community-founding.scss"
register_asset "stylesheets/community-notice.scss"
register_asset "stylesheets/community-people.scss"
register_asset "stylesheets/community-settings.scss"
register_asset "stylesheets/community.scss"
register_asset "stylesheets/complaint.scss"
register_asset "stylesheets/cover.scss"
register_asset "stylesheets/credential-application.scss"
register_asset "stylesheets/credential-badge.scss"
register_asset "stylesheets/dictionary.scss"
register_asset "stylesheets/draft.scss"
register_asset "stylesheets/facts.scss"
register_asset "stylesheets/form.scss"
register_asset "stylesheets/held-post.scss"
register_asset "stylesheets/mandate.scss"
register_asset "stylesheets/medicines.scss"
register_asset "stylesheets/people.scss"
register_asset "stylesheets/promotion.scss"
register_asset "stylesheets/record.scss"
register_asset "stylesheets/rules.scss"
register_asset "stylesheets/scheme-settings.scss"
register_asset "stylesheets/specialties.scss"
register_asset "stylesheets/specialty-claims.scss"
register_asset "stylesheets/standing-case.scss"
register_asset "stylesheets/standing.scss"
register_asset "stylesheets/time-to-verify.scss"
register_asset "stylesheets/unmoved.scss"
register_asset "stylesheets/verification.scss"
register_asset "stylesheets/verifying.scss"
register_asset "stylesheets/viewer.scss"
register_asset "stylesheets/wanted.scss"
register_asset "stylesheets/ways-out.scss"

module ::MedicalCommunities
  PLUGIN_NAME = "discourse-medical-communities"
end

require_relative "lib/medical_communities/engine"
require_relative "lib/medical_communities/log_filter"

::MedicalCommunities::LogFilter.install(Rails.application)

after_initialize { ::MedicalCommunities::EntryPoints.install(self) }
