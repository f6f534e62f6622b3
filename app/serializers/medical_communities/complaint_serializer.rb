# frozen_string_literal: true

module ::MedicalCommunities
  # A complaint, for who made it.
  class ComplaintSerializer < ::ApplicationSerializer
    attributes :id,
               :ground,
               :target_type,
               :posts,
               :username,
               :community_name,
               :rule,
               :rules_version,
               :words,
               :created_at,
               :state,
               :withdrawable,
               :hid,
               :decided_at,
               :reason,
               :note

    # Of what they can no longer read they keep the number.
    def posts
      object.bundle.map do |one|
        { id: one.target_id, number: seen(one)&.post_number, url: seen(one)&.relative_url }
      end
    end

    def include_posts?
      object.about_post?
    end

    def username
      object.subject&.user&.username
    end

    def include_username?
      object.target_type == "user"
    end

    # A case circle that they left does not show its name any more.
    def community_name
      object.community.category&.name
    end

    def include_community_name?
      object.community.present? && @options[:shown].include?(object.community_id)
    end

    def rules_version
      object.rules_version&.number
    end

    def hid
      object.hid_at.present?
    end

    def withdrawable
      object.open? && object.bundle.none?(&:hid_at)
    end

    def decided_at
      object.closed_at
    end

    def reason
      object.decision&.reason
    end

    def note
      object.decision&.note
    end

    private

    def seen(complaint)
      complaint.post if @options[:visible].include?(complaint.target_id)
    end
  end
end
