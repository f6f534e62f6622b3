# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    module Posting
      # Records beside posts and topics, which keep no attestation: what was found in them is counted where a community
      # only watches. Once for each save, however often core validates before.
      module Watching
        # What a record knows of us between its validation and its save.
        module Record
          attr_accessor :medical_verdict
        end

        class << self
          # @param name [Symbol, String] of a model that Posting.check examines, as core's plugins name it
          def follow(plugin, name)
            EntryPoints.patch(plugin) { name.to_s.classify.constantize.include(Record) }
            plugin.add_model_callback(name, :after_save) { Watching.count(self) }
          end

          # @param record [Record]
          def count(record)
            verdict = record.medical_verdict
            record.medical_verdict = nil
            WatchCounting.add(verdict) if verdict
          end
        end
      end
    end
  end
end
