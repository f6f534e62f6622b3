# frozen_string_literal: true

# What those who decide see of a complaint. Web-hooks serialize for the system, and get nothing of it.
class ReviewableMedicalComplaintSerializer < ReviewableSerializer
  include MedicalCommunities::OwnTarget

  attributes :medical_complaint

  def medical_complaint
    MedicalCommunities::ComplaintReviewSerializer
      .new(object.target, scope: scope, root: false)
      .as_json
      .merge(for_administrators: object.for_administrators?)
  end

  def include_medical_complaint?
    object.target.present? && MedicalCommunities::EntryPoints::Reviewing::Withholding.shown?(self)
  end

  def target_url
    MedicalCommunities::Complaint::Notice.address(object.target) if object.target
  end
end
