# frozen_string_literal: true

module ::MedicalCommunities
  module Keys
    # Keys of the table that were replaced. Each stays until nothing is left that it sealed, and at least until no
    # process can still seal with it. One that was copied into the environment is not needed here.
    module Retired
      # Longer than a process remembers the key in use, and than anything we do takes.
      KEPT = 1.hour

      class << self
        # @return [ActiveRecord::Relation]
        def all
          Key.where(purpose: "encryption").where.not(retired_at: nil).order(:id)
        end

        # @return [Array<String>] ids of keys that are gone now
        def destroy
          due = all.where(retired_at: ..KEPT.ago).to_a
          return [] if due.empty?
          needed = Places.counts.keys - Keys.ring.ids_in_environment
          due.index_by { |row| Secret.new(row.key).id }.except(*needed).each_value(&:destroy!).keys
        end
      end
    end
  end
end
