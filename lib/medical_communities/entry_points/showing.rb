# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    # What core's pages and serializers show of ours.
    module Showing
      def self.install(plugin)
        plugin.add_to_serializer(:site, :medical_examiner) { ExaminerAssets.addresses }
      end
    end
  end
end
