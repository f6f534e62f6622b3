# frozen_string_literal: true

module ::MedicalCommunities
  # That someone takes no part in a community, until a day or without end. It ends by itself, or a moderator lifts it.
  class Bar < ActiveRecord::Base
    include Sealed

    REASONS = %w[patient-details tone advertising off-topic not-entitled other].freeze
    MOST_WORDS = 2000

    self.table_name = "medical_bars"

    belongs_to :community, class_name: "MedicalCommunities::Community"
    belongs_to :user
    belongs_to :barred_by, class_name: "User", optional: true
    belongs_to :lifted_by, class_name: "User", optional: true

    validates :reason, inclusion: { in: REASONS }

    seals :words

    # The last day counts. What has run out holds no longer, also before the job has said so.
    scope :in_force,
          -> { where(ended_at: nil).where("ends_on IS NULL OR ends_on >= ?", Time.zone.today) }
    scope :run_out, -> { where(ended_at: nil).where("ends_on < ?", Time.zone.today) }

    # Charters know who is barred, so that all others cost no query.
    after_commit { Charter.forget }

    # @return [Hash] id of a community => ids of people
    def self.by_community
      in_force
        .pluck(:community_id, :user_id)
        .group_by(&:first)
        .transform_values { |rows| rows.map(&:last) }
    end

    # @param user [User]
    # @param charter [Charter]
    # @return [Participation::Limit, nil]
    def self.of(user, charter)
      return if charter.barred.exclude?(user.id)
      bar = in_force.find_by(user_id: user.id, community_id: charter.community_id)
      bar && Participation::Limit.new(kind: :bar, until: bar.ends_on)
    end

    # @return [Boolean]
    def in_force?
      ended_at.nil? && (ends_on.nil? || ends_on >= Time.zone.today)
    end
  end
end
