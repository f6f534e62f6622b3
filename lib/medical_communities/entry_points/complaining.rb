# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    # Complaints: in core's review queue, from core's flags; and whom verified members need not read.
    module Complaining
      # At work the records say it; the job only learns where to look.
      FLAGS = %i[flag_created flag_destroyed].freeze

      class << self
        def install(plugin)
          review(plugin)
          follow_flags(plugin)
          Flaggers.install(plugin)
          EntryPoints.patch(plugin) { ::Guardian.prepend(Guardian) }
        end

        private

        def review(plugin)
          EntryPoints.review(plugin, ::ReviewableMedicalComplaint)
          EntryPoints.patch(plugin) { ::Reviewable.singleton_class.prepend(Queue) }
        end

        def follow_flags(plugin)
          FLAGS.each { |event| plugin.on(event) { |flag, *| follow(flag.post_id) } }
          plugin.on(:flag_reviewed) { |post| follow(post.id) if post }
        end

        def follow(post_id)
          return if FlagGrounds.all.empty? && !Complaint.open.exists?(source: "flag")
          Jobs.enqueue(Jobs::MedicalCommunities::FollowFlags, post_id: post_id)
        end
      end

      # Core has no modifier for who may ignore others; its setting names groups, and verified members of every
      # specialty are in one of many.
      module Guardian
        def can_ignore_users?
          super || medical_verified?
        end

        def can_mute_users?
          super || medical_verified?
        end

        private

        # Once a request, and only of people whom core's own settings leave out.
        def medical_verified?
          return false if anonymous? || !SiteSetting.medical_communities_enabled || !Charter.any?
          return @medical_verified if defined?(@medical_verified)
          @medical_verified = Credential.in_force.exists?(user_id: @user.id)
        end
      end
    end
  end
end
