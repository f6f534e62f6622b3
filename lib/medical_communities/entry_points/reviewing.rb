# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    # Core's review queue, as far as it holds texts of ours: who sees them, what can be done, what is kept.
    #
    # What keeps words from others works by the record, also while the plugin is off: texts that were held in
    # confidence do not become readable to more people by a switch.
    module Reviewing
      # Parameters of our actions.
      NOTE = :medical_note
      REASON = :medical_reason

      PATCHES = {
        "ReviewableQueuedPost" => HeldReviewable,
        "ReviewableQueuedPostSerializer" => Withholding::Review,
        "PendingPostSerializer" => Withholding::Pending,
        "TopicPendingPostSerializer" => Withholding::TopicPending,
      }.freeze

      class << self
        def install(plugin)
          keep_payload(plugin)
          patch(plugin)
          show(plugin)
          Following.install(plugin)
          Examinations.install(plugin)
        end

        # @return [HeldPost, nil] nil also while the plugin is off: then core goes its own way
        def held_post(reviewable)
          HeldPost.of(reviewable) if SiteSetting.medical_communities_enabled
        end

        private

        def keep_payload(plugin)
          EntryPoints.patch(plugin) do
            [HeldPost::HOLD, HeldPost::ATTESTATION].each do |name|
              ::NewPostManager.add_plugin_payload_attribute(name.to_sym)
            end
          end
          plugin.register_reviewable_type(::ReviewableMedicalEdit)
          %i[reviewable_queued_post reviewable_medical_edit].product([NOTE, REASON]) do |type, name|
            plugin.add_permitted_reviewable_param(type, name)
          end
        end

        def patch(plugin)
          EntryPoints.patch(plugin) do
            PATCHES.each { |name, patch| name.constantize.prepend(patch) }
            ::Reviewable.singleton_class.prepend(Targets)
          end
        end

        def show(plugin)
          plugin.add_to_serializer(
            :reviewable_queued_post,
            :medical_hold,
            include_condition: -> { Withholding.shown?(self) && HeldPost.of(object).present? },
          ) { HeldPostReviewSerializer.new(HeldPost.of(object), scope: scope, root: false).as_json }
        end
      end
    end
  end
end
