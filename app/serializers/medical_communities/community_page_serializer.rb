# frozen_string_literal: true

module ::MedicalCommunities
  # A community's own page: its card, its rules, and how the reader stands to it.
  class CommunityPageSerializer < DirectoryCardSerializer
    attributes :rules, :request, :invitation_id, :bar

    # @return [Hash, nil]
    def rules
      @options[:rules]
    end

    def request
      MembershipRequestSerializer.new(object.request, scope: scope, root: false).as_json
    end

    def include_request?
      object.request.present?
    end

    def invitation_id
      object.invitation&.id
    end

    def bar
      BarSerializer.new(object.bar, scope: scope, root: false).as_json
    end

    def include_bar?
      object.bar.present?
    end
  end
end
