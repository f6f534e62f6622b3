# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    # What core's pages and serializers show of ours. From memory: no query.
    module Showing
      def self.install(plugin)
        plugin.add_to_serializer(:site, :medical_examiner) { ExaminerAssets.addresses }
        plugin.add_to_serializer(
          :basic_category,
          :medical_community,
          include_condition: -> { Charter.of(object.id)&.enforces? },
        ) { Showing.community(Charter.of(object.id)) }
        plugin.add_to_serializer(:current_user, :medical_device_drafts) do
          DeviceDrafts.kept_for?(object)
        end
        forget_when_permissions_change(plugin)
      end

      # @return [Hash] what the composer needs
      def self.community(charter)
        {
          preset: charter.preset,
          severities: charter.severities,
          drafts: charter.drafts,
          digest: ExaminerAssets.digest,
        }
      end

      # A charter knows who may write in its category.
      def self.forget_when_permissions_change(plugin)
        plugin.add_model_callback(:category_group, :after_commit) { Charter.forget }
      end
      private_class_method :forget_when_permissions_change
    end
  end
end
