# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    # Communities that members ask for, in core's review queue, and what becomes of them when accounts go.
    module Wanting
      class << self
        def install(plugin)
          plugin.register_reviewable_type(::ReviewableMedicalCommunityRequest)
          plugin.add_permitted_reviewable_param(
            :reviewable_medical_community_request,
            ::ReviewableMedicalCommunityRequest::NOTE,
          )
          plugin.on(:user_destroyed) { |user| Wanting.forget(user.id) }
          plugin.on(:user_anonymized) { |event| Wanting.blank(event[:user]) }
          plugin.on(:merging_users) { |source, target| Wanting.hand_over(source, target) }
        end

        def forget(user_id)
          CommunityRequest.where(user_id: user_id).destroy_all
          CoSignature.where(user_id: user_id).delete_all
          CommunityDecision.where(decided_by_id: user_id).update_all(decided_by_id: nil)
          Acceptance.where(user_id: user_id).delete_all
          RulesVersion.where(published_by_id: user_id).update_all(published_by_id: nil)
        end

        # The person is gone, the account is not: words go, and what waits.
        def blank(user)
          own = CommunityRequest.where(user_id: user.id)
          own.waiting.each do |request|
            CommunityRequest::Withdraw.call(
              params: {
                id: request.id,
              },
              guardian: Guardian.new(user),
            )
          end
          own.update_all(sealed_reasons: nil)
          CommunityDecision.where(community_request_id: own.select(:id)).update_all(
            sealed_note: nil,
          )
        end

        # What the other account has already counts.
        def hand_over(source, target)
          blank(source) if CommunityRequest.waiting.exists?(user_id: target.id)
          CommunityRequest.where(user_id: source.id).update_all(user_id: target.id)
          {
            CoSignature => :community_request_id,
            Acceptance => :rules_version_id,
          }.each do |records, of|
            there = records.where(user_id: target.id).select(of)
            own = records.where(user_id: source.id)
            own.where(of => there).delete_all
            own.update_all(user_id: target.id)
          end
          CoSignature.where(user_id: target.id, community_request_id: own_of(target)).delete_all
          RulesVersion.where(published_by_id: source.id).update_all(published_by_id: target.id)
        end

        private

        def own_of(user)
          CommunityRequest.where(user_id: user.id).select(:id)
        end
      end
    end
  end
end
