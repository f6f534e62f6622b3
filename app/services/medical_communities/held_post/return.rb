# frozen_string_literal: true

module ::MedicalCommunities
  class HeldPost
    # A person gives a held text back to its author, with a note. The note is for the author: it is sealed here and
    # goes into no message, log or history. When nobody decided in time, the system gives it back without one.
    class Return
      include ::Service::Base

      NOTE_LENGTH = 2000

      params do
        attribute :note, :string
        before_validation { self.note = note&.strip }
        validates :note, length: { maximum: NOTE_LENGTH }
      end

      policy :waiting
      policy :says_why
      step :record

      private

      def waiting(held_post:)
        held_post.pending?
      end

      def says_why(guardian:, params:)
        params.note.present? || guardian.user.id == Discourse.system_user.id
      end

      def record(held_post:, guardian:, params:)
        MedicalCommunities::Return.create!(
          reviewable: held_post.reviewable,
          user: held_post.author,
          returned_by: guardian.user,
          note: params.note,
        )
      end
    end
  end
end
