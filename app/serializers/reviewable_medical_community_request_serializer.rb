# frozen_string_literal: true

# What administrators see of a community that members want. Web-hooks serialize for the system, and get nothing of it.
class ReviewableMedicalCommunityRequestSerializer < ReviewableSerializer
  include MedicalCommunities::OwnTarget

  attributes :medical_community_request

  def medical_community_request
    MedicalCommunities::CommunityRequestSerializer.new(
      object.target,
      scope: scope,
      root: false,
    ).as_json
  end

  # Its target may have gone with its author.
  def include_medical_community_request?
    object.target.present? && MedicalCommunities::EntryPoints::Reviewing::Withholding.shown?(self)
  end

  def target_url
    "#{Discourse.base_url}/communities/wanted"
  end
end
