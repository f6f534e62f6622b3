# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    module Joining
      # What becomes of requests, memberships, bars and invitations when accounts and groups go.
      module Leavers
        OF_PEOPLE = [Membership, Departure, Bar, Invitation].freeze
        # Who acted for a community; the deed stays when the account goes.
        ACTORS = {
          MembershipRequest => :claimed_by_id,
          MembershipDecision => :decided_by_id,
          Departure => :ended_by_id,
          Bar => %i[barred_by_id lifted_by_id],
          Invitation => :invited_by_id,
          Membership => :brought_by_id,
        }.freeze

        class << self
          def install(plugin)
            plugin.on(:user_destroyed) { |user| Leavers.forget(user.id) }
            plugin.on(:user_anonymized) { |event| Leavers.blank(event[:user]) }
            plugin.on(:merging_users) { |source, target| Leavers.hand_over(source, target) }
            plugin.add_model_callback(:group, :after_destroy) { Leavers.lose_group(id) }
          end

          def forget(user_id)
            MembershipRequest.where(user_id: user_id).destroy_all
            OF_PEOPLE.each { |records| records.where(user_id: user_id).delete_all }
            each_actor { |records, name| records.where(name => user_id).update_all(name => nil) }
            Charter.forget
          end

          # The person is gone, the account is not: words go, and what waits for an answer.
          def blank(user)
            MembershipRequest::Settle.call(scope: { user_id: user.id })
            requests = MembershipRequest.where(user_id: user.id)
            requests.update_all(sealed_words: nil)
            MembershipDecision.where(membership_request_id: requests.select(:id)).update_all(
              sealed_note: nil,
            )
            Bar.where(user_id: user.id).update_all(sealed_words: nil)
            Invitation.open.where(user_id: user.id).delete_all
          end

          def hand_over(source, target)
            MembershipRequest::Settle.call(scope: { user_id: source.id })
            MembershipRequest.where(user_id: source.id).update_all(user_id: target.id)
            OF_PEOPLE.each { |records| move(records, source, target) }
            each_actor do |records, name|
              records.where(name => source.id).update_all(name => target.id)
            end
            Charter.forget
            Bar.in_force.where(user_id: target.id).includes(:community).each { |bar| keep_out(bar) }
          end

          # Core has taken the group, and with it everybody's way in.
          def lose_group(group_id)
            communities = Community.where(member_group_id: group_id).ids
            return if communities.empty?
            MembershipRequest::Settle.call(scope: { community_id: communities })
            Membership.where(community_id: communities).delete_all
            Invitation.open.where(community_id: communities).delete_all
            Community.where(id: communities).update_all(member_group_id: nil)
            Charter.forget
          end

          private

          def each_actor
            ACTORS.each { |records, names| Array(names).each { |name| yield records, name } }
          end

          # What the other account has already, of the same community, counts.
          def move(records, source, target)
            own = records.where(user_id: source.id)
            twice = twice(records, target)
            own.where(community_id: twice).delete_all if twice
            own.update_all(user_id: target.id)
          end

          def twice(records, target)
            there = records.where(user_id: target.id).select(:community_id)
            return there if [Membership, Invitation].include?(records)
            there.where(ended_at: nil) if records == Bar
          end

          # Core has moved the groups of the one account to the other.
          def keep_out(bar)
            community = bar.community
            return unless community&.member_group_id
            unless GroupUser.exists?(group_id: community.member_group_id, user_id: bar.user_id)
              return
            end
            Membership::End.call(
              community: community,
              user: bar.user,
              way: "barred",
              by: Discourse.system_user,
            )
          end
        end
      end
    end
  end
end
