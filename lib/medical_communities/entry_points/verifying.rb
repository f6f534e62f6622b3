# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    # Verification requests in core's review queue: who sees them, who decides, and what goes out of them.
    module Verifying
      class << self
        def install(plugin)
          EntryPoints.review(plugin, ::ReviewableMedicalCredentialApplication)
          patch(plugin)
          Names.install(plugin)
          # Once a request: a page of the queue asks many times. Core keeps what groups somebody is in as long.
          plugin.add_to_class(:user, :medical_verifiers) do
            @medical_verifiers ||= Verifiers.new(self)
          end
          plugin.add_custom_reviewable_filter([:medical, Filter.method(:call)])
          plugin.on(:reviewable_created) { |reviewable| announce(reviewable) }
        end

        private

        def patch(plugin)
          EntryPoints.patch(plugin) do
            ::Guardian.prepend(Guardian)
            ::Reviewable.singleton_class.prepend(Seen)
            ::ReviewableNotesController.prepend(Notes)
            ::WebHook.singleton_class.prepend(WebHooks)
          end
        end

        def announce(reviewable)
          return unless reviewable.is_a?(::ReviewableMedicalCredentialApplication)
          Jobs.enqueue(Jobs::MedicalCommunities::CountForVerifiers, reviewable_id: reviewable.id)
        end
      end
    end
  end
end
