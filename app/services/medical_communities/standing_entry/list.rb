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
      wanted = { before: params.before, event: params.event, people: people(params.username) }
      page = LedgerPage.new(StandingEntry, **wanted)
      context[:more] = page.more?
      context[:entries] = StandingEntry::People.named(page.entries, reader: guardian.user)
    end

    # Nobody of that name: nobody's entries, not all.
    def people(username)
      return if username.blank?
      user = User.find_by_username(username.delete("\0").strip)
      user ? Actor.where(user_id: user.id).ids : []
    end
  end
end
