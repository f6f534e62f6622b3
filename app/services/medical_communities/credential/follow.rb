# frozen_string_literal: true

module ::MedicalCommunities
  # What follows when a credential of a person began or ended, however it did: groups of verified people, case circles,
  # communities that asked for it. Calling it twice does no more than once.
  class Credential::Follow
    include Service::Base

    model :memberships, optional: true
    model :step_down
    step :follow_groups
    step :step_down_or_up
    step :come_back

    private

    def fetch_memberships(user:)
      Membership.where(user_id: user.id).includes(community: %i[member_group category]).to_a
    end

    def fetch_step_down(user:)
      StepDown.new(user)
    end

    def follow_groups(user:)
      VerifiedGroups.new([user.id]).follow
    end

    def step_down_or_up(memberships:, step_down:)
      memberships.each do |membership|
        next mark(membership, nil) if step_down.meets?(membership.community)
        next unless step_down.lost?(membership)
        next leave(membership, step_down.way) if membership.community.circle?
        mark(membership, membership.credential_gone_on || Time.zone.today)
      end
    end

    # Whom only time took out of a circle.
    def come_back(user:, step_down:)
      Departure
        .latest_of(user)
        .where(way: "credential_expired")
        .includes(community: :member_group)
        .each do |departure|
          return_to(departure.community, user) if step_down.meets?(departure.community)
        end
    end

    def mark(membership, day)
      membership.update_columns(credential_gone_on: day) if membership.credential_gone_on != day
    end

    def leave(membership, way)
      Membership::End.call(
        community: membership.community,
        user: membership.user,
        way: way,
        by: Discourse.system_user,
      )
    end

    def return_to(community, user)
      Membership::Admit.call(
        community: community,
        user: user,
        origin: "returned",
        by: Discourse.system_user,
      )
    end
  end
end
