# frozen_string_literal: true

# What those who decide see of an appeal. Web-hooks serialize for the system, and get nothing of it.
class ReviewableMedicalAppealSerializer < ReviewableSerializer
  include MedicalCommunities::OwnTarget

  attributes :medical_appeal

  def medical_appeal
    MedicalCommunities::AppealReviewSerializer.new(object.target, scope: scope, root: false).as_json
  end

  def include_medical_appeal?
    object.target.present? && MedicalCommunities::EntryPoints::Reviewing::Withholding.shown?(self)
  end

  def target_url
    object.target && "#{Discourse.base_url}/review/#{object.id}"
  end
end
