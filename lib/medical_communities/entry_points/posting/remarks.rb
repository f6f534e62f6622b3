# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    module Posting
      # What people write about a post: why they edited it, and notices of the staff above it. Both are shown and
      # logged by core.
      module Remarks
        # Core keeps a notice in a custom field, which no validation sees.
        module PostsController
          def notice
            verdict = Remarks.notice_verdict(params, current_user)
            return super if verdict.nil? || verdict.post?
            Current.refusal = verdict
            render_json_error(verdict.sentence)
          end
        end

        class << self
          def install(plugin)
            EntryPoints.patch(plugin) { ::PostsController.prepend(PostsController) }
            plugin.validate(:post, :medical_edit_reason_check) { Remarks.check_reason(self) }
          end

          # @param post [::Post]
          # @return [Verdict, nil]
          def remark_verdict(post, reason)
            Submission::Judge.verdict(submission(post, reason))
          end

          # Whoever has released an edit has read the reason for it.
          #
          # @param post [::Post]
          def check_reason(post)
            Posting.check(post, submission(post, post.edit_reason)) if new_reason?(post)
          end

          # @return [Verdict, nil]
          def notice_verdict(params, user)
            return unless params[:notice].present? && Posting.examines?(user)
            post = ::Post.with_deleted.find_by(id: params[:post_id] || params[:id])
            post&.topic && remark_verdict(post, params[:notice])
          end

          private

          def new_reason?(post)
            post.edit_reason_changed? && !post.medical_is_reviewed && post.edit_reason.present? &&
              post.topic.present? && Posting.examines?(post.acting_user || post.user)
          end

          def submission(post, text)
            Submission.new(
              category_id: post.topic.category_id,
              door: "edit",
              raw: text,
              attestation: Current.attestation,
            )
          end
        end
      end
    end
  end
end
