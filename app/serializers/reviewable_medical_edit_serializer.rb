# frozen_string_literal: true

# What those who decide see of an edit that waits. Web-hooks serialize for the system, and get no words.
class ReviewableMedicalEditSerializer < ReviewableSerializer
  include MedicalCommunities::OwnTarget

  attributes :post_id, :payload, :medical_hold

  def post_id
    object.target.post_id
  end

  # Named as core names the words of its own queue.
  def payload
    { raw: object.target.raw.to_s }
  end

  def include_payload?
    is_shown?
  end

  def medical_hold
    MedicalCommunities::PendingEditReviewSerializer.new(
      object.target,
      scope: scope,
      root: false,
    ).as_json
  end

  def include_medical_hold?
    is_shown?
  end

  def include_post_id?
    object.target.present?
  end

  # The post may have gone where this reviewer does not see it.
  def topic
    object.topic if scope.can_see?(object.topic)
  end

  def target_url
    "#{Discourse.base_url}/p/#{post_id}" if object.target&.post
  end

  private

  def is_shown?
    object.target.present? && MedicalCommunities::EntryPoints::Reviewing::Withholding.shown?(self)
  end
end
