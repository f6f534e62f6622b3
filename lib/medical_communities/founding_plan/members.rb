# frozen_string_literal: true

module ::MedicalCommunities
  class FoundingPlan
    # Those who belong to it from the first day: who is in an adopted group, and, when asked for, who wrote in an
    # adopted category.
    class Members < Part
      class << self
        def undo(founding)
          made = founding.part("members") or return
          GroupUser.where(
            group_id: founding.part("member_group")["id"],
            user_id: made["added"],
          ).destroy_all
          Membership.where(community_id: founding.community_id, origin: "adopted").delete_all
        end
      end

      def changes
        sentences = []
        sentences << tell("members_adopted", count: adopted.size) if group
        sentences << tell("members_wrote", count: writers.size) if writers.any?
        sentences
      end

      def carry_out(made)
        group_id = made.dig("member_group", "id")
        Group.find(group_id).bulk_add(writers) if writers.any?
        remember(made.dig("community", "id"), adopted | writers)
        made["members"] = { "added" => writers }
      end

      private

      def group
        plan.part(MemberGroup).group
      end

      def adopted
        @adopted ||= group ? group.human_users.ids : []
      end

      # Those who may still see it.
      def writers
        @writers ||= category && wishes.takes_writers ? find_writers - adopted : []
      end

      def find_writers
        User
          .human_users
          .activated
          .not_suspended
          .where(id: posts_there.select(:user_id))
          .order(:id)
          .ids
      end

      def posts_there
        Post.where(post_type: Post.types[:regular], topic_id: category.topics.select(:id))
      end

      def remember(community_id, user_ids)
        rows = user_ids.map { |id| row(community_id, id) }
        Membership.insert_all(rows, unique_by: %i[community_id user_id]) if rows.any?
      end

      def row(community_id, user_id)
        {
          community_id: community_id,
          user_id: user_id,
          origin: "adopted",
          brought_by_id: founder.id,
        }
      end
    end
  end
end
