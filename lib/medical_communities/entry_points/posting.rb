# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    # The doors through which texts enter the forum. Each hands a Submission to Submission::Judge;
    # the server decides here, whatever the browser did.
    module Posting
      PLACES = [
        NewPosts,
        PendingEdits,
        Posts,
        Topics,
        Requests,
        Moves,
        Publishing,
        Conversions,
        Deferred,
        TagRequests,
        Examining,
        Embeds,
        EmbedChanges,
        Chats,
        Comments,
        Messages,
        Records,
        Mail,
        Remarks,
        Localizations,
        Profiles,
      ].freeze

      def self.install(plugin)
        PLACES.each { |place| place.install(plugin) }
      end

      # For a validation: what is not to be published becomes an error of the record.
      #
      # @param record [ActiveRecord::Base]
      # @param submission [Submission]
      def self.check(record, submission, **options)
        verdict = Submission::Judge.verdict(submission, **options)
        record.medical_verdict = verdict if record.is_a?(Watching::Record)
        refuse(record, verdict) unless verdict.nil? || verdict.post?
      end

      # @param record [ActiveRecord::Base] gets our sentence; the answer to the request gets what was found
      # @param verdict [Verdict] that is not `post`
      def self.refuse(record, verdict)
        Current.refusal = verdict
        record.errors.add(:base, verdict.sentence)
      end

      # @param record [ActiveRecord::Base] what core was about to save
      # @raise [Refused] with our sentence
      def self.refuse!(record, verdict)
        refuse(record, verdict)
        raise Refused, record
      end

      # @return [Integer, nil] the category that a topic's texts are examined for; nil: a message to nobody's community
      def self.category_of(topic)
        return Messages.category_of(topic) if topic.private_message?
        shared = topic.category_id == SiteSetting.shared_drafts_category.to_i
        (topic.shared_draft&.category_id if shared) || topic.category_id
      end

      # @param category_id [Integer] where a topic is about to be shown
      # @return [Submission] its title and first post
      def self.arrival(topic, category_id)
        Submission.new(
          category_id: category_id,
          door: "category",
          title: topic.title,
          raw: topic.first_post&.raw,
          attestation: Current.attestation,
        )
      end

      # @param revisor [PostRevisor, nil]
      # @return [::Topic] the very object that was validated: core's revisor does not hand it out
      def self.topic_of(post, revisor)
        revisor&.instance_variable_get(:@topic) || post.topic
      end

      # @param user [User, nil]
      # @return [Boolean] whether what this user writes is examined; the system's own posts are not
      def self.examines?(user)
        SiteSetting.medical_communities_enabled && !Current.importing && Charter.any? &&
          User.human_user_id?(user&.id || 0)
      end
    end
  end
end
