# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    # Standing cases in core's review queue, and what their measures need of core. Who may not see one, and what is read
    # along with it, is in Complaining::Queue.
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

      # Columns that name who decided: the record stays without the name.
      DECIDERS = %i[taken_by_id undone_by_id].freeze

      class << self
        def install(plugin)
          review(plugin)
          EntryPoints.patch(plugin) { ::Guardian.prepend(Guardian) }
          plugin.on(:user_silenced) { |event| Considering.fill(event) }
          plugin.on(:user_destroyed) { |user| Considering.forget(user) }
          plugin.on(:user_anonymized) { |event| Considering.settle(event[:user]) }
          plugin.on(:merging_users) { |source, target| Considering.merge(source, target) }
        end

        # What core's letter says of a silence of ours; core fills in nothing by itself.
        def fill(event)
          actor = Actor.find_by(user_id: event[:user].id) or return
          measure = Measure.about(actor).standing.where(kind: "silenced").last or return
          I18n.with_locale(event[:user].effective_locale) do
            event[:silence_message_params]&.merge!(Measure::Tell.values(measure))
          end
        end

        def forget(user)
          settle(user)
          name_deciders(user.id, nil)
        end

        # Nothing is left to decide about somebody who is gone. By what the queue says: the number may have lost its
        # name already.
        def settle(user)
          ::ReviewableMedicalStandingCase
            .pending
            .where(target_created_by_id: user.id)
            .find_each do |reviewable|
              reviewable.lock!
              reviewable.target&.close if reviewable.pending?
              reviewable.settle(Discourse.system_user)
            end
        end

        def merge(source, target)
          ::ReviewableMedicalStandingCase.where(target_created_by_id: source.id).update_all(
            target_created_by_id: target.id,
          )
          name_deciders(source.id, target.id)
        end

        private

        def review(plugin)
          plugin.register_reviewable_type(::ReviewableMedicalStandingCase)
          ::ReviewableMedicalStandingCase::PARAMS.each do |param|
            plugin.add_permitted_reviewable_param(:reviewable_medical_standing_case, param)
          end
        end

        def name_deciders(from, into)
          DECIDERS.each { |name| Measure.where(name => from).update_all(name => into) }
        end
      end
    end
  end
end
