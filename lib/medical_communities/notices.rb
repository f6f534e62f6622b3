# frozen_string_literal: true

module ::MedicalCommunities
  # What the pages of a community tell one of its members on top: rules to accept, time to verify, a credential that runs out. Asked for once a
  # visit, by members only, so that no page of core's costs a query for it.
  module Notices
    # Each answers of(user, charters): hashes with at least kind, community_id and category_id, in one query. The
    # charters are those of communities whose member this person is.
    KINDS = [StepDowns, Credentials, TimeToVerify, UnacceptedRules].freeze

    # @param user [User]
    # @return [Array<Hash>]
    def self.of(user)
      charters = charters_of(user)
      charters.empty? ? [] : KINDS.flat_map { |kind| kind.of(user, charters) }
    end

    # @return [Boolean] from memory
    def self.any_for?(user)
      charters_of(user).any?
    end

    def self.charters_of(user)
      Charter.all.select do |charter|
        charter.member_group_id && user.in_any_groups?([charter.member_group_id])
      end
    end
    private_class_method :charters_of
  end
end
