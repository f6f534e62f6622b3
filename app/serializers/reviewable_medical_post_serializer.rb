# frozen_string_literal: true

# What those who decide see: where the post is and what was found in it, not its words.
class ReviewableMedicalPostSerializer < ReviewableSerializer
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

  # Core names the id of the target after its class.
  def attributes
    super.tap { |data| data.delete(:"#{object.target_type.to_s.downcase}_id") }
  end
end
