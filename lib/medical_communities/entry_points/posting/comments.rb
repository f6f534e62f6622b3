# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    module Posting
      # Comments on answers, where the plugin for them is there: one line without a checklist, as in chat.
      module Comments
        class << self
          def install(plugin)
            OtherPlugins.when_loaded("discourse-post-voting", "PostVotingComment") do
              plugin.validate(:post_voting_comment, :medical_check) { Comments.check(self) }
              Watching.follow(plugin, :post_voting_comment)
            end
          end

          # @param comment [::PostVotingComment]
          def check(comment)
            return unless comment.raw_changed? && Posting.examines?(comment.user)
            Posting.check(
              comment,
              Submission.new(
                category_id: comment.post&.topic&.category_id,
                door: ChatMessage::DOOR,
                raw: comment.raw,
                before: comment.persisted? ? { raw: comment.raw_in_database } : nil,
              ),
            )
          end
        end
      end
    end
  end
end
