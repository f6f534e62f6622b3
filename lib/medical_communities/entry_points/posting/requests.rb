# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    module Posting
      # Requests that change a post or a topic: core hands their parameters to no validation, and answers an error
      # without a place for what was found.
      module Requests
        # Puts what was found beside core's errors.
        module Refusals
          def render_json_error(obj, opts = {})
            refusal = Current.refusal
            return super if refusal.nil?
            opts = { status: opts } if opts.is_a?(Integer)
            super(obj, opts.merge(extras: { **opts[:extras].to_h, medical: refusal.to_response }))
          end
        end

        # PUT /posts/:id
        module PostsController
          include Refusals

          def update
            Current.set(attestation: params.dig(:post, :medical_attestation)) { super }
          end
        end

        # PUT /t/:slug/:id and PUT /t/:id/tags. The composer sends the title before the body.
        module TopicsController
          include Refusals

          def update
            with_tags_examined { super }
          end

          def update_tags
            with_tags_examined { super }
          end

          private

          def with_tags_examined
            Current.set(attestation: params[:medical_attestation]) do
              verdict = Requests.tags_verdict(params, current_user)
              next yield if verdict.nil? || verdict.post?
              Current.refusal = verdict
              render_json_error(verdict.sentence)
            end
          end
        end

        class << self
          def install(plugin)
            EntryPoints.patch(plugin) do
              ::PostsController.prepend(PostsController)
              ::TopicsController.prepend(TopicsController)
            end
          end

          # @return [Verdict, nil]
          def tags_verdict(params, user)
            return if params[:tags].blank? || !Posting.examines?(user)
            category_id = params[:category_id].presence || category_of(params[:topic_id])
            Tags.verdict(category_id.to_i, params[:tags], params[:medical_attestation])
          end

          private

          def category_of(topic_id)
            Topic.where(id: topic_id).pick(:category_id)
          end
        end
      end
    end
  end
end
