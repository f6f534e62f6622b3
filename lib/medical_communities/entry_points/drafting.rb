# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    # Drafts on the server. In a community whose preset keeps them on the device none is stored, whoever sends it;
    # elsewhere in a community only one with nothing open. The browser of ours does not send others in the first
    # place; this is for every other client, and for tabs that were opened before.
    module Drafting
      # Core has no event and no modifier for drafts. Answering an error would make its client send the text again
      # and again; answering as if stored is silent.
      module Draft
        def set(user, key, sequence, data, owner = nil, **options)
          draft = Drafting.read(user, key, data)
          return super if draft.nil?
          return super(user, key, sequence, draft.stored_data, owner, **options) if draft.storable?
          Drafting.forget(user, key)
          sequence
        end
      end

      class << self
        def install(plugin)
          EntryPoints.patch(plugin) { ::Draft.singleton_class.prepend(Draft) }
        end

        # @return [DraftOnServer, nil] nil: none of our business
        def read(user, key, data)
          return unless Posting.examines?(user)
          draft = DraftOnServer.new(user, key, data)
          draft if draft.concerns_community?
        end

        # A draft that was stored before the topic's category was chosen, or before the community was made.
        def forget(user, key)
          ::Draft.where(user_id: user.id, draft_key: key).destroy_all
        end
      end
    end
  end
end
