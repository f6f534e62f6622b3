# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    module Posting
      # A new topic or reply as core's manager holds it.
      class NewPost
        # What core's queue would not keep.
        OPTIONS = %i[featured_link locale].freeze

        # @param manager [NewPostManager]
        def initialize(manager)
          @args = manager.args
          @user = manager.user
          @guardian = @user.guardian
        end

        def submission
          Submission.new(
            category_id: category_id,
            door: door,
            title: topic_id ? nil : @args[:title].to_s,
            raw: @args[:raw],
            attestation: attestation,
          )
        end

        def attestation
          @args[:medical_attestation]
        end

        # A shared draft names the category where it will be published.
        #
        # @return [Integer, nil] nil: a personal message, but for those to a community
        def category_id
          return topic && Posting.category_of(topic) if topic_id
          return Messages.category_for(@args) if message?
          given_category_id || SiteSetting.uncategorized_category_id
        end

        # @return [Boolean] whether it is a personal message
        def message?
          topic_id ? topic&.private_message? : @args[:archetype] == Archetype.private_message
        end

        # @return [Boolean] whether it came by an API key: core sets this for everybody else
        def from_program?
          @args[:first_post_checks] == false
        end

        # @return [Boolean] whether core would not let the author write here
        def forbidden?
          return !@guardian.can_create_post_on_topic?(topic) if topic_id
          !@guardian.can_create_topic_on_category?(Category.find_by(id: category_id))
        end

        # @return [Boolean] whether it is a whisper, unlisted or a shared draft: after the queue it would be none
        def for_few?
          @args[:post_type] == ::Post.types[:whisper] || @args[:visible] == false ||
            @args[:shared_draft].present?
        end

        # @return [String] where its author can go on writing
        def composer_path
          return "/t/#{topic_id}" if topic_id
          message? ? "/new-message" : "/new-topic?category_id=#{category_id}"
        end

        # @param submission [Submission]
        # @return [ReviewableQueuedPost, nil] where this very text of this author waits already
        def waiting(submission)
          HeldPost
            .all
            .pending
            .where(target_created_by: @user, topic_id: topic_id, category_id: category_id)
            .find_by("#{HeldPost::PAYLOAD}->'#{HeldPost::HOLD}'->>'digest' = ?", submission.digest)
        end

        # @return [Hash] for core's creator, when a person releases it
        def options
          @args.slice(*OPTIONS).stringify_keys
        end

        private

        def door
          return Messages::DOOR if message?
          return "mail" if @args[:via_email]
          return "api" if from_program?
          topic_id ? "reply" : "topic"
        end

        def topic_id
          @args[:topic_id].presence
        end

        def topic
          @topic ||= Topic.with_deleted.find_by(id: topic_id)
        end

        def given_category_id
          @args[:category].to_s[/\A\d+\z/]&.to_i
        end
      end
    end
  end
end
