# frozen_string_literal: true

module ::MedicalCommunities
  # Ends what is over by its date, and lets the moderators' groups of core follow.
  class Mandate::Expire
    include Service::Base

    model :over, optional: true
    step :end_them
    step :follow

    private

    def fetch_over
      Mandate.standing.where("ends_on < ?", Time.zone.today).includes(:user, :community).to_a
    end

    def end_them(over:)
      over.each do |mandate|
        mandate.end(by: Discourse.system_user)
        ModeratorGroups.release(mandate)
        MandateNotice.ended(mandate)
      end
    end

    def follow
      Group
        .where(id: Community.where.not(moderator_group_id: nil).select(:moderator_group_id))
        .find_each { |group| ModeratorGroups.follow(group) }
    end
  end
end
