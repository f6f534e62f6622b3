# frozen_string_literal: true

module ::MedicalCommunities
  # A page of the record, the newest first.
  class LedgerEntry::List
    include Service::Base

    PAGE = LedgerPage::SIZE

    params do
      attribute :before, :integer
      attribute :event, :string
      attribute :user_id, :integer

      validates :event, inclusion: { in: LedgerEntry::EVENTS }, allow_blank: true
    end

    policy :may_administer
    step :find

    private

    def may_administer(guardian:)
      guardian.is_admin?
    end

    def find(params:)
      page = LedgerPage.new(LedgerEntry, **wanted(params))
      context[:more] = page.more?
      context[:entries] = LedgerEntry::People.named(page.entries)
    end

    def wanted(params)
      { before: params.before, event: params.event, people: params.user_id }
    end
  end
end
