# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    module Reviewing
      # Held words leave core's serializers for their author and for people who opened the review queue, which asks
      # who they are. Web-hooks serialize for the system, into the arguments of a job.
      module Withholding
        # @return [Boolean] whether somebody reads it
        def self.shown?(serializer)
          User.human_user_id?(serializer.scope&.user&.id || 0)
        end

        # /review, and web-hooks
        module Review
          def attributes(*args)
            super.tap do |data|
              held_post = HeldPost.of(object)
              next if held_post.nil? || Withholding.shown?(self) || data[:payload].nil?
              data[:payload] = data[:payload].except(*HeldPost::TEXT)
            end
          end
        end

        # /posts/:username/pending, which core shows to all staff. Reviewers have the review queue.
        module Pending
          def raw_text
            withheld? ? I18n.t("medical_communities.held_post.withheld") : super
          end

          def title
            withheld? && object.topic.nil? ?
              I18n.t("medical_communities.held_post.withheld") :
              super
          end

          private

          def withheld?
            HeldPost.of(object) && object.target_created_by_id != scope&.user&.id
          end
        end

        # Below a topic, and in the answer to who posted.
        module TopicPending
          def include_raw?
            super && (HeldPost.of(object).nil? || object.target_created_by_id == scope&.user&.id)
          end
        end
      end
    end
  end
end
