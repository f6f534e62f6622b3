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
            unmoved = obj.is_a?(Hash) ? Deferred.unmoved(guardian) : []
            obj = { **obj, medical: { unmoved: unmoved } } if unmoved.any?
            super
          end
        end

        def self.install(plugin)
          EntryPoints.patch(plugin) { ::TopicsController.prepend(TopicsController) }
        end

        # @return [Array<Hash>] what did not move, for who reads its titles anyway
        def self.unmoved(guardian)
          return [] if Current.unmoved.blank?
          topics = ::Topic.where(id: Current.unmoved).order(:id)
          topics
            .select { |topic| guardian.can_see?(topic) }
            .map { |topic| { id: topic.id, title: topic.title } }
        end
      end
    end
  end
end
