# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    module Posting
      # New topics and replies, before core does anything with them: the only place where a text can still go to
      # the review queue.
      module NewPosts
        # Before every other handler, so that a text is examined before one of them stores it.
        PRIORITY = 100

        # Core's result of a new post carries our verdict to its serializer.
        module Result
          attr_accessor :medical_verdict
        end

        # Read once, whoever of us asks: it costs a look at the topic.
        module Manager
          def medical_new_post
            @medical_new_post ||= NewPost.new(self)
          end
        end

        class << self
          def install(plugin)
            plugin.add_permitted_post_create_param(:medical_attestation, :string)
            EntryPoints.patch(plugin) do
              ::NewPostResult.include(Result)
              ::NewPostManager.include(Manager)
            end
            ::NewPostManager.add_handler(PRIORITY) { |manager| answer(manager) }
            plugin.add_to_serializer(
              :new_post_result,
              :medical,
              include_condition: -> { object.medical_verdict.present? },
            ) { object.medical_verdict.to_response }
          end

          # @return [NewPostResult, nil] nil: core goes on
          def answer(manager)
            return unless Posting.examines?(manager.user)
            verdict = Submission::Judge.verdict(manager.medical_new_post.submission)
            return if verdict.nil?
            verdict = tags_verdict(manager) || verdict if verdict.post?
            result(manager, verdict)
          end

          # @return [NewPostResult] with one sentence, and what was found for the composer
          def refuse(verdict)
            NewPostResult
              .new(:created_post, false)
              .tap do |result|
                result.errors.add(:base, verdict.sentence)
                result.medical_verdict = verdict
              end
          end

          private

          # A request that got no answer may have been held, by a fault that is over when the browser repeats it: the
          # same text has one ending.
          def result(manager, verdict)
            again = Holds.again(manager, verdict) unless verdict.hold?
            return again if again
            return accept(manager, verdict) if verdict.post?
            Mail.note(manager.medical_new_post, verdict) if manager.args[:via_email]
            verdict.refuse? ? refuse(verdict) : Holds.hold(manager, verdict)
          end

          def accept(manager, verdict)
            manager.args[:medical_verdict] = verdict
            nil
          end

          def tags_verdict(manager)
            post = manager.medical_new_post
            verdict = Tags.verdict(post.category_id, manager.args[:tags], post.attestation)
            verdict unless verdict.nil? || verdict.post?
          end
        end
      end
    end
  end
end
