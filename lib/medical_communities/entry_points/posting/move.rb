# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    module Posting
      # One move of posts, as core's mover makes it.
      class Move
        # @param mover [PostMover]
        # @param topic [::Topic] where they go
        def initialize(mover, topic)
          @mover = mover
          @topic = topic
        end

        # @raise [ActiveRecord::RecordInvalid] with our sentence; core answers with it and takes all back
        def judge
          return unless examines?
          verdict = Submission::Judge.verdict(submission)
          Posting.refuse!(@topic, verdict) unless verdict.nil? || verdict.post?
        end

        # @param moved [Hash] ids of the posts before and after the move; a first post gets a new one
        def examine_rest(moved)
          charter = Charter.of(@topic.category_id)
          return unless enters? && charter&.judges?
          rest = charter.enforces? && examines? ? moved.except(first_post.id) : moved
          Examining.later(rest.values)
        end

        private

        def examines?
          (new_topic? || enters?) && !@topic.private_message? && Posting.examines?(@mover.user)
        end

        # What is in this community already was judged there.
        def enters?
          @mover.original_topic.category_id != @topic.category_id
        end

        def new_topic?
          @mover.instance_variable_get(:@creating_new_topic)
        end

        def submission
          Submission.new(
            category_id: @topic.category_id,
            door: "category",
            title: (@topic.title if new_topic?),
            raw: enters? ? first_post.raw : "",
            attestation: Current.attestation,
          )
        end

        def first_post
          @first_post ||= @mover.send(:posts).first
        end
      end
    end
  end
end
