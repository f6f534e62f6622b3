# frozen_string_literal: true

module ::MedicalCommunities
  # Someone came into a community's member group past us: by an invitation of core's, an e-mail domain, single sign-on,
  # an owner of the group, a program. Who is barred goes again, and whoever is not verified from a case circle; of
  # others without what the community asks for its moderators are told, and decide.
  class Membership::Recognise
    include Service::Base

    policy :unknown
    step :judge
    step :take_out
    step :record
    step :settle_request

    private

    def unknown(community:, user:)
      !Membership.exists?(community: community, user: user)
    end

    def judge(community:, user:)
      context[:bar] = Bar.in_force.find_by(community: community, user: user)
      context[:professional] = Professional.new(user)
      context[:stays] = context[:bar].nil? &&
        (!community.circle? || context[:professional].verified?)
    end

    def take_out(stays:, bar:, community:, user:)
      return if stays || !community.member_group.remove(user)
      return Bar::Tell.call(bar: bar, news: :still) if bar
      Letter.write(user, :medical_circle_closed) { { community: Letter.name(community) } }
    end

    def record(stays:, community:, user:, professional:)
      return unless stays
      Membership.create_or_find_by!(community: community, user: user) do |membership|
        membership.origin = "group"
        membership.moderators_untold = lacks_something?(community, user, professional)
      end
    end

    def settle_request(community:, user:)
      MembershipRequest::Settle.call(scope: { community: community, user_id: user.id })
    end

    def lacks_something?(community, user, professional)
      accepted = Acceptance.given?(user, community)
      JoinRules.new(community).missing(professional, accepted: accepted).any?
    end
  end
end
