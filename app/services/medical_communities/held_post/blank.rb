# frozen_string_literal: true

module ::MedicalCommunities
  class HeldPost
    # Takes the words of held posts away: their text, what came with it by mail, the author's answers, the note.
    class Blank
      include ::Service::Base

      model :ids, optional: true
      step :blank_text
      step :blank_edits
      step :blank_notes
      step :let_uploads_go

      private

      def fetch_ids(reviewables:)
        reviewables.ids
      end

      # Past callbacks: those of core would write a history, count and notify.
      def blank_text(ids:)
        ReviewableQueuedPost
          .where(id: ids)
          .find_each do |reviewable|
            reviewable.update_columns(payload: HeldPost.new(reviewable).payload_without_text)
          end
      end

      def blank_edits(ids:)
        edits = ReviewableMedicalEdit.where(id: ids).select(:target_id)
        PendingEdit.where(id: edits).update_all(PendingEdit::BLANK)
        context[:edit_ids] = PendingEdit.where(id: edits).ids
      end

      def blank_notes(ids:)
        MedicalCommunities::Return.where(reviewable_id: ids).update_all(sealed_note: nil)
      end

      def let_uploads_go(ids:, edit_ids:)
        { "ReviewableQueuedPost" => ids, PendingEdit.name => edit_ids }.each do |type, targets|
          UploadReference.where(target_type: type, target_id: targets).delete_all
        end
      end
    end
  end
end
