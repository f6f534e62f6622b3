# frozen_string_literal: true

# What the review queue says of a case; the rest is asked for when it is shown. Web-hooks serialize for the system, and
# get nothing of it.
class ReviewableMedicalStandingCaseSerializer < ReviewableSerializer
  include MedicalCommunities::OwnTarget

  attributes :medical_case

  def medical_case
    found = object.target
    {
      id: found.id,
      username: found.subject&.user&.username,
      community_name: found.community&.category&.name,
      count: found.count,
      opened_at: found.created_at,
    }
  end

  def include_medical_case?
    object.target.present? && MedicalCommunities::EntryPoints::Reviewing::Withholding.shown?(self)
  end

  def target_url
    object.target && "#{Discourse.base_url}/review/#{object.id}"
  end
end
