# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    module Posting
      # After a text was published: its attestation is kept, or counted where a community only watches.
      module Records
        class << self
          def install(plugin)
            plugin.on(:post_created) { |post, _opts, user| keep(post, user, post) }
            plugin.on(:post_edited) do |post, _topic_changed, revisor|
              keep(post, post.acting_user, post)
              keep(post, post.acting_user, Posting.topic_of(post, revisor))
            end
          end

          private

          # @param bearer [::Post, ::Topic] what was validated
          def keep(post, author, bearer)
            verdict = bearer.medical_verdict
            return if verdict.nil? || author.nil?
            bearer.medical_verdict = nil
            Attestation::Record.call(post: post, author: author, verdict: verdict)
          end
        end
      end
    end
  end
end
