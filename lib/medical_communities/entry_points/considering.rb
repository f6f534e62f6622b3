# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    # Standing cases in core's review queue, and what their measures need of core. Who may not see one is in
    # Complaining::Queue.
    module Considering
      # Core lets silenced people answer in messages that they are in, and has no modifier for it. A measure stops
      # that too, except before staff: they must be able to ask.
      module Guardian
        def can_create_post?(topic)
          super && !(topic&.private_message? && medical_stopped?(topic))
        end

        private

        def medical_stopped?(topic)
          return false unless SiteSetting.medical_communities_enabled && @user.silenced?
          !medical_before_staff?(topic) && Measure.silences?(@user)
        end

        # Whoever reads it, by name or in a group.
        def medical_before_staff?(topic)
          groups = topic.topic_allowed_groups.pluck(:group_id)
          others = topic.allowed_users.where.not(id: @user.id)
          (groups - ::Group::AUTO_GROUPS.values_at(:admins, :moderators, :staff)).empty? &&
            others.where("NOT admin AND NOT moderator AND users.id > 0").none?
        end
      end

      class << self
        def install(plugin)
          EntryPoints.review(plugin, ::ReviewableMedicalStandingCase)
          EntryPoints.patch(plugin) { ::Guardian.prepend(Guardian) }
          plugin.on(:user_silenced) { |event| Considering.fill(event) }
        end

        # What core's letter says of a silence of ours; core fills in nothing by itself.
        def fill(event)
          actor = Actor.find_by(user_id: event[:user].id) or return
          measure = Measure.about(actor).standing.where(kind: "silenced").last or return
          I18n.with_locale(event[:user].effective_locale) do
            event[:silence_message_params]&.merge!(Measure::Tell.values(measure))
          end
        end
      end
    end
  end
end
