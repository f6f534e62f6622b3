# frozen_string_literal: true

module ::MedicalCommunities
  # Takes away what a ledger need not keep any longer, the oldest first. The database lets nothing else do so.
  class LedgerRetention
    # What the trigger asks for; it holds for one transaction.
    LEDGER = "medical_communities.forgetful_ledger"
    BATCH = 5_000

    # @param entries [Class] of the ledger
    def initialize(entries)
      @entries = entries
    end

    # @param before [Time]
    # @return [Integer] how many entries went
    def forget(before:)
      old = @entries.where(created_at: ...before).order(:id).limit(BATCH)
      gone = 0
      loop do
        batch = allowed { @entries.where(id: old.select(:id)).delete_all }
        gone += batch
        return gone if batch < BATCH
      end
    end

    private

    def allowed
      @entries.transaction do
        name(@entries.table_name)
        yield.tap { name("") }
      end
    end

    def name(table)
      DB.query("SELECT set_config(:ledger, :table, TRUE)", ledger: LEDGER, table: table)
    end
  end
end
