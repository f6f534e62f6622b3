# frozen_string_literal: true

module ::MedicalCommunities
  # A page of the record of complaints and strikes, the newest first.
  class StandingEntry::List
    include Service::Base

    params do
      attribute :before, :integer
      attribute :event, :string
      attribute :username, :string

      validates :event, inclusion: { in: StandingEntry::EVENTS }, allow_blank: true
    end

    policy :may_administer
    step :find

    private

    def may_administer(guardian:)
      guardian.is_admin?
    end

    def find(params:, guardian:)
      people = StandingEntry::People.new(guardian.user)
      found = entries(people, params.username)
      page = LedgerPage.new(found, before: params.before, event: params.event)
      context[:more] = page.more?
      context[:entries] = people.named(page.entries)
    end

    # Nobody of that name: nobody's entries, not all.
    def entries(people, username)
      return StandingEntry.all if username.blank?
      user = User.find_by_username(username.delete("\0").strip)
      user ? people.entries_of(Actor.where(user_id: user.id).ids) : StandingEntry.none
    end
  end
end
