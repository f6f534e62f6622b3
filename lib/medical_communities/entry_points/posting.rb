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
        return if verdict.nil? || verdict.post?
        Current.refusal = verdict
        record.errors.add(:base, verdict.sentence)
      end

      # @param record [ActiveRecord::Base] what core was about to save
      # @raise [Refused] with our sentence
      def self.refuse!(record, verdict)
        Current.refusal = verdict
        record.errors.add(:base, verdict.sentence)
        raise Refused, record
      end

      # @return [Integer, nil] the category that a topic's texts are examined for; nil: a message to nobody's community
      def self.category_of(topic)
        return Messages.category_of(topic) if topic.private_message?
        shared = topic.category_id == SiteSetting.shared_drafts_category.to_i
        (topic.shared_draft&.category_id if shared) || topic.category_id
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
