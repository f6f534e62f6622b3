# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    # What core asks before it lets someone act in a community, where its groups cannot say no: see Participation.
    module Guarding
      # Before the examination: who may not post is told so, whatever the text says.
      PRIORITY = Posting::NewPosts::PRIORITY + 10
      # In the order in which people are told: while someone is barred, nothing else that they could put right helps.
      KINDS = [
        Bar,
        Participation::StepDown,
        Participation::Deadline,
        Participation::UnacceptedRules,
      ].freeze

      # Core's result of a new post carries the limit to its serializer.
      module Result
        attr_accessor :medical_limit
      end

      # Core has no modifier for what a guardian allows in a category.
      module Guardian
        def can_create_topic_on_category?(category)
          super && !medical_limit(category.is_a?(::Category) ? category.id : category)
        end

        def can_edit_post?(post)
          super && !medical_limit_in(post.topic)
        end

        # Flags are never taken away.
        def post_can_act?(post, action_key, opts: {}, can_see_post: nil)
          super && (action_key != :like || !medical_limit(post.topic&.category_id))
        end

        # A flag with words is a message to those who moderate.
        def can_send_private_message?(target, notify_moderators: false)
          return false unless super
          notify_moderators || !(target.is_a?(::Group) && medical_limit_on_messages(target.id))
        end

        # Once a request: a page asks for every post.
        def medical_limit(category_id)
          @medical_limits ||= {}
          @medical_limits.fetch(category_id) do
            @medical_limits[category_id] = Participation.limit(@user, category_id.presence&.to_i)
          end
        end

        private

        def can_create_post_in_topic?(topic)
          super && !medical_limit_in(topic)
        end

        # A message that a community's groups read is one to them, however long ago it began.
        def medical_limit_in(topic)
          return medical_limit(topic&.category_id) unless topic&.private_message?
          return if topic.subtype == TopicSubtype.notify_moderators
          medical_groups_of(topic).lazy.filter_map { |id| medical_limit_on_messages(id) }.first
        end

        # Once a request, as above.
        def medical_groups_of(message)
          @medical_groups ||= {}
          @medical_groups[message.id] ||= message.topic_allowed_groups.pluck(:group_id)
        end

        def medical_limit_on_messages(group_id)
          @medical_limits_on_messages ||= {}
          @medical_limits_on_messages.fetch(group_id) do
            limit = Participation.limit_on_messages(@user, group_id)
            @medical_limits_on_messages[group_id] = limit
          end
        end
      end

      class << self
        def install(plugin)
          KINDS.each { |kind| Participation.kinds << kind if Participation.kinds.exclude?(kind) }
          EntryPoints.patch(plugin) do
            ::Guardian.prepend(Guardian)
            ::NewPostResult.include(Result)
          end
          ::NewPostManager.add_handler(PRIORITY) { |manager| answer(manager) }
          show(plugin)
        end

        # Core would say no more than that it is not permitted.
        #
        # @return [NewPostResult, nil] nil: core goes on
        def answer(manager)
          return unless SiteSetting.medical_communities_enabled
          category_id = manager.medical_new_post.category_id
          limit = Participation.limit_or_question(manager.user, category_id)
          limit && refusal(limit)
        end

        private

        def refusal(limit)
          NewPostResult
            .new(:created_post, false)
            .tap do |result|
              result.errors.add(:base, limit.sentence)
              result.medical_limit = limit
            end
        end

        def show(plugin)
          plugin.add_to_serializer(
            :new_post_result,
            :medical_limit,
            include_condition: -> { object.medical_limit.present? },
          ) { object.medical_limit.to_response }
        end
      end
    end
  end
end
