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
        show_addressees(plugin)
        plugin.add_to_serializer(
          :current_user,
          :medical_notices,
          include_condition: -> { Notices.any_for?(object) },
        ) { true }
        forget_when_permissions_change(plugin)
        Badges.install(plugin)
      end

      # Whom a message has to be for to be examined; in a message that is there already, by what.
      def self.show_addressees(plugin)
        plugin.add_to_serializer(
          :site,
          :medical_addressees,
          include_condition: -> { scope.authenticated? && Showing.addressees(scope.user).any? },
        ) { Showing.addressees(scope.user) }
        plugin.add_to_serializer(
          :topic_view,
          :medical_community,
          include_condition: -> { object.personal_message && Showing.charter_of(object.topic) },
        ) { Showing.community(Showing.charter_of(object.topic)) }
      end
      private_class_method :show_addressees

      # @return [Array<Hash>] of a case circle only for its own: others would learn that there is one
      def self.addressees(user)
        Charter
          .addressable
          .select { |charter| charter.enforces? && addressed?(charter, user) }
          .map { |charter| { groups: charter.addressees, **community(charter) } }
      end

      def self.addressed?(charter, user)
        !charter.circle? || user.admin? || user.in_any_groups?(charter.addressees)
      end
      private_class_method :addressed?

      # @param message [::Topic]
      # @return [Charter, nil]
      def self.charter_of(message)
        charter = Charter.of(Posting::Messages.category_shown(message))
        charter if charter&.enforces?
      end

      # @return [Hash] what the composer needs
      def self.community(charter)
        {
          policy: charter.policy,
          drafts: charter.drafts,
          digest: ExaminerAssets.digest,
          community_id: charter.community_id,
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
