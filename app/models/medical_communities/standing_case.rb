# frozen_string_literal: true

module ::MedicalCommunities
  # "Consider blocking": that a member has as many strikes as settings name. People decide what follows, if anything.
  class StandingCase < ActiveRecord::Base
    # What belongs to one in the review queue.
    DOSSIER = [{ subject: :user }, { community: :category }].freeze

    self.table_name = "medical_standing_cases"

    belongs_to :subject, class_name: "MedicalCommunities::Actor"
    belongs_to :community, class_name: "MedicalCommunities::Community", optional: true
    has_many :measures,
             -> { order(:id) },
             class_name: "MedicalCommunities::Measure",
             inverse_of: :standing_case,
             dependent: :delete_all
    has_one :reviewable,
            -> { where(type: "ReviewableMedicalStandingCase") },
            as: :target,
            dependent: :destroy

    scope :open, -> { where(closed_at: nil) }

    # @return [Boolean]
    def open?
      closed_at.nil?
    end

    # @return [Boolean] whether moderators do not decide: they asked for it, they are gone with their community, or it
    #   is about one of them
    def for_administrators?
      user = subject&.user
      return true if handed_up_at || (community_id && community.nil?)
      user.present? && (user.staff? || moderates?(user))
    end

    # Core's category of the reviewable.
    def category_id
      community&.category_id unless for_administrators?
    end

    # @return [ActiveRecord::Relation] strikes that it counts, those that are over too
    def strikes
      own = Strike.where(subject_id: subject_id)
      community_id ? own.where(community_id: community_id) : own
    end

    # @param user [User, nil]
    # @return [Boolean] whether it is about this person, by this account or another, or counts what they complained of
    def concerns?(user)
      return false if user.nil?
      SameLicence.new(subject).include?(user) || named?(Actor.find_by(user_id: user.id))
    end

    # @param user [User, nil]
    # @return [Boolean] whether this person may decide about it
    def decided_by?(user)
      return false if user.nil? || concerns?(user)
      return true if user.admin?
      return false if for_administrators?
      community&.moderated_by?(user) || (user.moderator? && site_moderators?(user))
    end

    def close
      update!(closed_at: Time.zone.now)
    end

    # In the order of those who count, and of those who decide: else two would wait for each other.
    def lock_all
      Actor.lock.find_by(id: subject_id)
      reviewable&.lock!
      lock!
    end

    private

    def named?(actor)
      actor.present? && (actor.id == subject_id || strikes.exists?(reporter_id: actor.id))
    end

    # Of the whole forum, those are concerned who run any community: they are colleagues of whoever would decide.
    def moderates?(user)
      return community.moderated_by?(user) if community
      Community.where(moderator_group_id: user.group_ids).exists?
    end

    # As in core's queue: a community without moderators of its own is theirs, where they see it.
    def site_moderators?(user)
      community.nil? ||
        (
          HeldPost::Reviewers.moderators?(community.category) &&
            user.guardian.can_see?(community.category)
        )
    end
  end
end
