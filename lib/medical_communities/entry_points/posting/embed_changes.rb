# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    module Posting
      # Articles of other sites that have changed since they became topics. Core saves their new words past all
      # validations. What has something open waits for a person as an edit, once; the published words stay.
      module EmbedChanges
        # Core has no modifier for a changed article as it has for a new one.
        module Post
          def revise(updated_by, changes = {}, opts = {})
            return super unless Current.article
            super(updated_by, EmbedChanges.judged(self, updated_by, changes), opts)
          end
        end

        class << self
          def install(plugin)
            EntryPoints.patch(plugin) { ::Post.prepend(Post) }
          end

          # Core would keep the whole article for readers now, whatever became of the post.
          #
          # @param changes [Hash] what core is about to save
          # @return [Hash] what of it may be saved
          # @throw [EmbedChanges] the post as it stays, when its new words wait
          def judged(post, editor, changes)
            return changes unless SiteSetting.medical_communities_enabled && Charter.any?
            throw(EmbedChanges, post) unless takes_words?(post, editor, changes[:raw])
            takes_title?(post, changes[:title]) ? changes : changes.except(:title)
          end

          private

          # The only words that wait are those of a post. A title with something open is not taken over.
          def takes_title?(post, title)
            return true if title.nil? || title == post.topic.title
            verdict = verdict_on(post, title: title, before: { title: post.topic.title })
            post.topic.medical_verdict = verdict
            verdict.nil? || verdict.post?
          end

          def takes_words?(post, editor, raw)
            return true if raw.nil?
            verdict = post.medical_verdict = verdict_on(post, raw: raw, before: { raw: post.raw })
            return true if verdict.nil? || verdict.post?
            hold(post, editor, verdict) unless known?(post, verdict)
            false
          end

          # Nobody is there to be asked for a statement.
          def verdict_on(post, before:, title: nil, raw: "")
            Submission::Judge.verdict(
              Submission.new(
                category_id: Posting.category_of(post.topic),
                door: "category",
                title: title,
                raw: raw,
                before: before,
              ),
            )
          end

          def hold(post, editor, verdict)
            PendingEdit::Keep.call(post: post, editor: editor, verdict: verdict, edit_reason: "")
          end

          # @return [Boolean] whether these words wait, or have been before a person: feeds are read again and again
          def known?(post, verdict)
            digest = verdict.submission.digest
            PendingEdit.exists?(["post_id = ? AND record->>'digest' = ?", post.id, digest])
          end
        end
      end
    end
  end
end
