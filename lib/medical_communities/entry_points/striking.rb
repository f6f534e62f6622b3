# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    # Appeals in core's review queue.
    module Striking
      def self.install(plugin)
        EntryPoints.review(plugin, ::ReviewableMedicalAppeal)
      end
    end
  end
end
