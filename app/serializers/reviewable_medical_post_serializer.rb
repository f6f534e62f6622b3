# frozen_string_literal: true

# What those who decide see: where the post is and what was found in it, not its words.
class ReviewableMedicalPostSerializer < ReviewableSerializer
  include MedicalCommunities::OwnTarget

  attributes :post_id, :medical_examination

  def post_id
    object.target&.post_id
  end

  def target_url
    post_id && "#{Discourse.base_url}/p/#{post_id}"
  end

  def medical_examination
    object.payload
  end
end
