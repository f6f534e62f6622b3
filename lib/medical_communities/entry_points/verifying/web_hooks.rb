# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    module Verifying
      # Core sends every reviewable to web-hooks that ask for reviewables, and none can be left out. That somebody asks
      # to be verified is nobody's business elsewhere.
      module WebHooks
        def enqueue_object_hooks(type, object, *rest)
          super unless object.is_a?(::ReviewableMedicalCredentialApplication)
        end
      end
    end
  end
end
