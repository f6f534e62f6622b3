# frozen_string_literal: true

module ::MedicalCommunities
  # A page of the record, the newest first.
  class LedgerEntry::List
    include Service::Base

    PAGE = 50

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
      found = chosen(params).order(id: :desc).limit(PAGE + 1).to_a
      context[:more] = found.size > PAGE
      context[:entries] = LedgerEntry::People.named(found.first(PAGE))
    end

    def chosen(params)
      entries = LedgerEntry.all
      entries = entries.where(id: ...params.before) if params.before
      entries = entries.where(event: params.event) if params.event.present?
      entries = about(entries, params.user_id) if params.user_id
      entries
    end

    def about(entries, user_id)
      entries.where(subject_id: user_id).or(entries.where(actor_id: user_id))
    end
  end
end
