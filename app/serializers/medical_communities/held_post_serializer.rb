# frozen_string_literal: true

module ::MedicalCommunities
  # A held post as its author sees it, and those who decide about it.
  class HeldPostSerializer < ApplicationSerializer
    attributes :id,
               :state,
               :created_at,
               :decided_at,
               :kept_until,
               :is_kept,
               :is_own,
               :raw,
               :title,
               :tags,
               :category_id,
               :topic_id,
               :topic_title,
               :reply_to_post_number,
               :note,
               :post_url,
               :findings,
               :attestation

    delegate :record, to: :object, private: true

    def is_kept
      object.kept?
    end

    def is_own
      object.author?(scope.user)
    end

    def kept_until
      object.decided_at + SiteSetting.medical_communities_held_text_days.days
    end

    def include_kept_until?
      object.kept? && object.decided_at
    end

    # Its author's own words, whatever a reviewer made of them.
    def raw
      object.written["raw"]
    end

    def title
      object.written["title"].presence
    end

    def tags
      object.tags
    end

    def topic_title
      object.topic&.title
    end

    def include_topic_title?
      object.topic_id && scope.can_see?(object.topic)
    end

    def reply_to_post_number
      object.reply_to_post_number
    end

    def note
      object.return&.note
    end

    def post_url
      object.post&.relative_url
    end

    def include_post_url?
      object.state == "released"
    end

    def findings
      record["findings"]
    end

    # The answers go back into the composer with the text: to nobody else, since fingerprints can be guessed.
    def include_attestation?
      is_own && object.kept?
    end
  end
end
