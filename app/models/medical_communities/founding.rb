# frozen_string_literal: true

module ::MedicalCommunities
  # What founding a community made or changed in core, so that exactly this can be taken back.
  class Founding < ActiveRecord::Base
    self.table_name = "medical_foundings"

    belongs_to :community, class_name: "MedicalCommunities::Community"
    belongs_to :founded_by, class_name: "User", optional: true

    # @return [String, nil] why it can no longer be taken back: a key of the locales
    def obstacle
      return "posted" if posted?
      return "joined" if joined?
      "has_children" if children?
    end

    # @return [Object, nil] what a part of the plan has written down
    def part(name)
      made[name]
    end

    private

    # The rules are ours.
    def posted?
      Post
        .joins("INNER JOIN topics ON topics.id = posts.topic_id")
        .where(topics: { category_id: community.category_id })
        .where("posts.created_at > ?", created_at)
        .where("posts.user_id > 0")
        .exists?
    end

    def joined?
      community.memberships.where.not(origin: "adopted").exists?
    end

    def children?
      community.children.exists? ||
        (
          made.dig("category", "made") &&
            Category.exists?(parent_category_id: community.category_id)
        )
    end
  end
end
