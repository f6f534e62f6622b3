# frozen_string_literal: true

module ::MedicalCommunities
  # A draft that a client wants stored, as JSON text that core does not read.
  class DraftOnServer
    NEW_TOPIC = "createTopic"
    NEW_MESSAGE = "privateMessage"
    # The published text, which core's composer sends along with an edit.
    NOT_STORED = %w[original_text original_title].freeze

    def initialize(user, key, data)
      @user = user
      @key = key.to_s
      @data = parse(data)
    end

    def concerns_community?
      @data.present? && (charter.present? || may_go_into_community?)
    end

    # @return [Boolean] whether it may lie on the server
    def storable?
      return false if charter.nil? || charter.keeps_drafts_on_device?
      verdicts.all? { |verdict| verdict.nil? || verdict.post? }
    end

    # @return [String] JSON
    def stored_data
      @data.except(*NOT_STORED).to_json
    end

    private

    def parse(data)
      values = JSON.parse(data)
      whole(values) if values.is_a?(Hash)
    rescue JSON::ParserError, TypeError
      nil
    end

    # JSON's escapes can spell half a character, which is no text to Ruby.
    def whole(value)
      case value
      when String
        value.scrub
      when Array
        value.map { |one| whole(one) }
      when Hash
        value.to_h { |key, one| [key.scrub, whole(one)] }
      else
        value
      end
    end

    # Of the stricter one, where an edit moves a topic from one community to another.
    def charter
      @charter ||= charters.find(&:keeps_drafts_on_device?) || charters.first
    end

    def charters
      @charters ||=
        [topic_category_id, chosen_category_id].filter_map { |id| Charter.of(id) }
          .select(&:enforces?)
    end

    def topic_category_id
      topic && EntryPoints::Posting.category_of(topic)
    end

    def topic
      topic_id = @key[/\A#{Draft::EXISTING_TOPIC}(\d+)/, 1]
      @topic ||= topic_id && Topic.with_deleted.find_by(id: topic_id)
    end

    # A message has none, but the groups that it is for may stand for one.
    def chosen_category_id
      if new_message?
        return EntryPoints::Posting::Messages.category_for(target_group_names: @data["recipients"])
      end
      @data["categoryId"].to_s[/\A\d+\z/]&.to_i
    end

    # While a topic has no category its text may still become one of a community.
    def may_go_into_community?
      @key.start_with?(Draft::NEW_TOPIC) && chosen_category_id.nil? && DeviceDrafts.kept_for?(@user)
    end

    # What a draft holds beside the body enters with it.
    def verdicts
      submissions = [
        submission,
        (title_submission if door == "edit" && @data["title"].present?),
      ].compact
      [
        *submissions.map { |one| Submission::Judge.verdict(one) },
        EntryPoints::Posting::Tags.verdict(charter.category_id, @data["tags"], attestation),
      ]
    end

    def attestation
      @data["medical_attestation"]
    end

    def title_submission
      Submission.new(
        category_id: charter.category_id,
        door: "title",
        title: @data["title"].to_s,
        raw: "",
        before: {
          title: post_of_edit&.topic&.title,
          raw: "",
        },
        attestation: attestation,
      )
    end

    def submission
      Submission.new(
        category_id: charter.category_id,
        door: door,
        title: (@data["title"].to_s if new_topic? || new_message?),
        raw: @data["reply"].to_s,
        before: (published_text if door == "edit"),
        attestation: attestation,
      )
    end

    def new_topic?
      @data["action"] == NEW_TOPIC
    end

    def new_message?
      @data["action"] == NEW_MESSAGE
    end

    def door
      return "topic" if new_topic?
      return EntryPoints::Posting::Messages::DOOR if new_message? || topic&.private_message?
      @data["postId"].present? && @data["action"].to_s.start_with?("edit") ? "edit" : "reply"
    end

    # As it is on the server: what a client says of it proves nothing.
    def published_text
      { raw: post_of_edit&.raw.to_s }
    end

    def post_of_edit
      @post_of_edit ||= Post.find_by(id: @data["postId"], topic_id: @key[/\d+\z/])
    end
  end
end
