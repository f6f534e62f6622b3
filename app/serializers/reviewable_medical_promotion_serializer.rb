# frozen_string_literal: true

# What those who decide see of signs of advertising: brands as the post writes them, nothing else of its words. Web-hooks
# serialize for the system, and get nothing of it.
class ReviewableMedicalPromotionSerializer < ReviewableSerializer
  include MedicalCommunities::OwnTarget

  attributes :medical_promotion

  def medical_promotion
    MedicalCommunities::PromotionReviewSerializer.new(
      object.target,
      scope: scope,
      root: false,
    ).as_json
  end

  def include_medical_promotion?
    object.target.present? && MedicalCommunities::EntryPoints::Reviewing::Withholding.shown?(self)
  end

  # Core's own has the title in it, and goes into web-hooks.
  def target_url
    object.target && "#{Discourse.base_url}/p/#{object.target.post_id}"
  end
end
