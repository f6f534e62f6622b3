# frozen_string_literal: true

# What those who decide see of somebody who asks to be verified. Whoever serializes for the system gets nothing of it.
class ReviewableMedicalCredentialApplicationSerializer < ReviewableSerializer
  include MedicalCommunities::OwnTarget

  attributes :medical_application

  def medical_application
    MedicalCommunities::ApplicationDossierSerializer.new(
      object.target,
      scope: scope,
      root: false,
    ).as_json
  end

  def include_medical_application?
    object.target.present? && MedicalCommunities::EntryPoints::Reviewing::Withholding.shown?(self)
  end
end
