# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    module Posting
      # Every way to save a post's text that runs its validations, whoever calls.
      module Posts
        # What a post knows of us between its creation and its events.
        module Post
          attr_accessor :medical_attestation, :medical_verdict, :medical_title, :medical_is_reviewed
        end

        # Core fires :before_create_post too late: not with `skip_validations`, which approvals and programs use.
        module PostCreator
          def setup_post
            super.tap { Posts.hand_over(@opts, @post) }
          end
        end

        class << self
          def install(plugin)
            EntryPoints.patch(plugin) do
              ::Post.include(Post)
              ::PostCreator.prepend(PostCreator)
            end
            plugin.validate(:post, :medical_check) { Posts.check(self) }
          end

          def hand_over(opts, post)
            post.medical_attestation = opts[:medical_attestation]
            post.medical_verdict = opts[:medical_verdict]
            post.medical_title = opts[:title]
            post.medical_is_reviewed = opts[:reviewed_queued_post].present?
          end

          # @param post [::Post]
          def check(post)
            return if !examines?(post) || judged?(post)
            verdict = post.medical_verdict = Submission::Judge.verdict(submission(post))
            return if verdict.nil? || verdict.post? || released?(post, verdict)
            Posting.refuse(post, verdict)
          end

          private

          # What moves was judged as a whole.
          def examines?(post)
            Current.moving.nil? && (post.new_record? || post.raw_changed?) &&
              Posting.examines?(post.acting_user || post.user) && belongs_to_author?(post)
          end

          # What core writes by itself in a topic is not the author's text.
          def belongs_to_author?(post)
            post.post_type != ::Post.types[:small_action] && post.topic
          end

          # The manager's handler has seen this very text, with the title as it was typed: core has changed its
          # capitals since, and with them the fingerprints of what was answered.
          def judged?(post)
            verdict = post.medical_verdict
            post.new_record? && verdict&.post? &&
              verdict.submission.raw.strip == post.raw.to_s.strip
          end

          # A first post answers for its title too: where core skips validations, the topic's own do not run.
          def submission(post)
            post.new_record? ? new_submission(post) : edit(post)
          end

          def new_submission(post)
            first = post.topic.posts_count == 0 || post.is_first_post?
            Submission.new(
              category_id: Posting.category_of(post.topic),
              door: door(post, first ? "topic" : "reply"),
              title: first ? post.medical_title || post.topic.title : nil,
              raw: post.raw,
              attestation: post.medical_attestation,
            )
          end

          def edit(post)
            Submission.new(
              category_id: Posting.category_of(post.topic),
              door: door(post, "edit"),
              raw: post.raw,
              before: {
                raw: post.raw_in_database,
              },
              attestation: Current.attestation,
            )
          end

          def door(post, name)
            post.topic.private_message? ? Messages::DOOR : name
          end

          def released?(post, verdict)
            post.medical_is_reviewed &&
              Release.exists?(
                user_id: (post.acting_user || post.user)&.id,
                post_id: [nil, post.id],
                digest: verdict.submission.digest,
              )
          end
        end
      end
    end
  end
end
