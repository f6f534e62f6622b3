# frozen_string_literal: true

module ::MedicalCommunities
  # A long file of own words on its way to a community. Its content is forgotten when it has come to its end.
  class DictionaryImport < ActiveRecord::Base
    MOST_BYTES = 2.megabytes
    # A shorter file is done while people wait.
    AT_ONCE = 100
    # Of an import that ended: for who comes back to the page.
    KEPT = 1.day

    self.table_name = "medical_dictionary_imports"

    belongs_to :community, class_name: "MedicalCommunities::Community"
    belongs_to :user

    scope :over, -> { where(created_at: ..KEPT.ago) }

    # @return [String] where its progress is told, to whoever brought the file
    def channel
      "/medical-communities/dictionary/#{community_id}/import"
    end

    # @param done [Integer] rows that were looked at
    def tell(done)
      MessageBus.publish(channel, progress(done), user_ids: [user_id])
    end

    # @param outcome [Hash] {rows:, changed:}
    def finish(outcome)
      update!(content: nil, outcome: outcome, ended_at: Time.zone.now)
      tell(rows)
    end

    # @return [Hash]
    def progress(done = ended_at ? rows : 0)
      {
        id: id,
        done: done,
        total: rows,
        dry_run: dry_run,
        ended: ended_at.present?,
        outcome: outcome,
      }
    end
  end
end
