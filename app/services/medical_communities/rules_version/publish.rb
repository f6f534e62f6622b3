# frozen_string_literal: true

module ::MedicalCommunities
  # Puts new rules of a community in force, from now on.
  class RulesVersion::Publish
    include ::Service::Base

    params do
      attribute :community_id, :integer
      attribute :texts
      attribute :asks, :string
      # The number that the writer has read: nothing is published over rules that they have not seen.
      attribute :follows, :integer, default: 0
    end

    model :community
    policy :runs_it

    lock(:community_id) do
      model :former, optional: true
      policy :nothing_came_between
      policy :something_is_new
      model :version, :build

      transaction do
        step :save
        step :accept_by_writer
        step :log
      end
    end

    step :renew_topic

    private

    def fetch_community(params:)
      Community.find_by(id: params.community_id)
    end

    def runs_it(community:, guardian:)
      community.moderated_by?(guardian.user, "publish-rules")
    end

    def fetch_former(community:)
      community.rules_versions.order(:number).last
    end

    def nothing_came_between(former:, params:)
      (former&.number || 0) == params.follows
    end

    def something_is_new(former:, params:)
      former.nil? || former.texts != params.texts
    end

    def build(community:, former:, params:, guardian:)
      community.rules_versions.build(
        number: (former&.number || 0) + 1,
        texts: params.texts,
        asks: params.asks,
        published_by: guardian.user,
      )
    end

    def save(version:)
      version.save!
    end

    # Who puts rules in force has read them.
    def accept_by_writer(version:, guardian:)
      version.acceptances.create!(user: guardian.user)
    end

    def log(version:, guardian:)
      StaffActionLogger.new(guardian.user).log_custom(
        "medical_rules_publish",
        { community_id: version.community_id, number: version.number, asks: version.asks },
      )
    end

    def renew_topic(version:)
      RulesVersion::RenewTopic.call(version: version)
    end
  end
end
