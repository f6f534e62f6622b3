# frozen_string_literal: true

# In core's review queue.
class ReviewableMedicalCommunityRequestSerializer < ReviewableSerializer
  attributes :medical_community_request

  # Its target may have gone with its author.
  def medical_community_request
    request = object.target
    return if request.nil?
    MedicalCommunities::CommunityRequestSerializer.new(request, scope: scope, root: false).as_json
  end
end
