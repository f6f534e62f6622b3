# frozen_string_literal: true

# What those who decide see of a request to join. Web-hooks serialize for the system, and get nothing of it.
class ReviewableMedicalMembershipRequestSerializer < ReviewableSerializer
  include MedicalCommunities::OwnTarget

  attributes :medical_request

  def medical_request
    MedicalCommunities::DossierSerializer.new(object.target, scope: scope, root: false).as_json
  end

  def include_medical_request?
    object.target.present? && MedicalCommunities::EntryPoints::Reviewing::Withholding.shown?(self)
  end

  def target_url
    object.target && "#{Discourse.base_url}/communities/#{object.target.community_id}"
  end
end
