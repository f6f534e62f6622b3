# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    module Posting
      # Moves that core answers from another thread, after the request is over: bulk changes, moved posts, merges.
      module Deferred
        # Core brings nothing of the request there, leaves what one answer left behind to the next, and has no
        # answer to a refused merge. Of topics that did not move it names none.
        module TopicsController
          def hijack(info: nil, &block)
            attestation = params[:medical_attestation]
            super(info: info) do
              Current.set(attestation: attestation, refusal: nil, unmoved: []) do
                instance_exec(&block)
              rescue Refused => refused
                render_json_error(refused, type: :record_invalid, status: 422)
              end
            end
          end

          def render_json_dump(obj, opts = nil)
            unmoved = Current.unmoved
            obj = { **obj, medical: { unmoved: unmoved } } if obj.is_a?(Hash) && unmoved.present?
            super
          end
        end

        def self.install(plugin)
          EntryPoints.patch(plugin) { ::TopicsController.prepend(TopicsController) }
        end
      end
    end
  end
end
