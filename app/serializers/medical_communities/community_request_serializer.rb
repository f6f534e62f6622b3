# frozen_string_literal: true

module ::MedicalCommunities
  # A request for a community, to one who may sign it, to its author, or to an administrator. Give it `signed`: ids of
  # the requests that this person has signed.
  class CommunityRequestSerializer < ::ApplicationSerializer
    attributes :id,
               :name,
               :specialty,
               :country,
               :language,
               :reasons,
               :state,
               :created_at,
               :signatures,
               :signatures_missing,
               :is_own,
               :is_signed,
               :note

    has_one :author, serializer: BasicUserSerializer, embed: :objects

    def specialty
      object.specialty&.name
    end

    def signatures
      object.co_signatures.size
    end

    def is_own
      object.user_id == scope.user&.id
    end

    def is_signed
      Array(@options[:signed]).include?(object.id)
    end

    def note
      object.community_decision&.note
    end

    def include_note?
      is_own || scope.is_admin?
    end
  end
end
