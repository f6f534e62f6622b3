# frozen_string_literal: true

module ::MedicalCommunities
  # Examines a post that is published already. What is open waits for a person, once for the same words; what was
  # open and is no longer is taken from the queue. Run again, it changes nothing. Where a community only watches, it
  # counts: then nobody is asked.
  class Examination::Run
    include ::Service::Base

    model :published_post
    step :examine
    step :count
    step :close_others
    step :open

    private

    def fetch_published_post(post:)
      PublishedPost.new(post)
    end

    def examine(published_post:)
      return if published_post.charter.nil? || published_post.released?
      verdict = context[:examined] = Submission::Judge.verdict(published_post.submission)
      return if published_post.charter.watches?
      context[:verdict] = verdict if verdict.problem? || open_in(verdict, published_post).any?
    end

    def count
      WatchCounting.add(context[:examined]) if context[:examined]
    end

    def close_others(published_post:)
      waiting = Examination.pending.where(post_id: published_post.id)
      waiting = waiting.excluding(waiting.where(key(published_post))) if context[:verdict]
      waiting.find_each { |examination| examination.reviewable.settle }
    end

    def open(published_post:)
      return if context[:verdict].nil?
      Examination.transaction do
        examination = record(published_post)
        ReviewableMedicalPost.open(examination, context[:verdict]) if examination
      end
    end

    # @return [Examination, nil] nil: these words are, or were, before a person
    def record(published_post)
      words = key(published_post)
      return if Examination.exists?(words)
      Examination.create!(**words, fingerprints: fingerprints(context[:verdict]))
    end

    def key(published_post)
      {
        post_id: published_post.id,
        category_id: published_post.topic.category_id,
        digest: published_post.submission.digest,
      }
    end

    def open_in(verdict, published_post)
      states = verdict.findings.map { |finding| finding["state"] }
      fingerprints(verdict)
        .zip(states)
        .select do |fingerprint, state|
          state == "open" && published_post.settled.exclude?(fingerprint)
        end
    end

    def fingerprints(verdict)
      Array(verdict.report&.dig("findings")).map { |finding| Keys.digest(finding["fingerprint"]) }
    end
  end
end
