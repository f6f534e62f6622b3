# frozen_string_literal: true

module ::MedicalCommunities
  # That somebody says a post, a message, a member or the forum breaks a rule. Who said it is never shown to whom it is
  # about.
  class Complaint < ActiveRecord::Base
    include Sealed

    TARGETS = %w[post message user site].freeze
    SOURCES = %w[form flag author].freeze
    MOST_WORDS = 2000
    # One quarrel.
    MOST_POSTS = 20
    # patient: somebody can be recognised; it hides first and skips the ladder
    GROUNDS = %w[
      patient
      insult
      hatred
      quarrel
      correspondence
      advertising
      vacancies
      off-topic
      politics
      second-account
      unprofessional
      rule
      other
    ].freeze
    URGENT = %w[patient].freeze
    # What belongs to one in the review queue.
    DOSSIER = [
      :rules_version,
      { of_quarrel: [{ post: :topic }, :decision] },
      { whole_quarrel: :subject },
      { reporter: :user },
      { subject: :user },
      { decision: :decided_by },
      { community: :category },
      { post: :topic },
    ].freeze

    self.table_name = "medical_complaints"

    belongs_to :reporter, class_name: "MedicalCommunities::Actor"
    belongs_to :subject, class_name: "MedicalCommunities::Actor", optional: true
    belongs_to :community, class_name: "MedicalCommunities::Community", optional: true
    belongs_to :rules_version, class_name: "MedicalCommunities::RulesVersion", optional: true
    # Where it is about a post or a message, which may be gone.
    belongs_to :post,
               -> { with_deleted },
               foreign_key: :target_id,
               optional: true,
               inverse_of: false
    has_many :of_quarrel,
             -> { where.not(quarrel: nil).order(:id) },
             class_name: "MedicalCommunities::Complaint",
             primary_key: %i[quarrel subject_id],
             foreign_key: %i[quarrel subject_id],
             inverse_of: false
    # With those about others.
    has_many :whole_quarrel,
             -> { where.not(quarrel: nil) },
             class_name: "MedicalCommunities::Complaint",
             primary_key: :quarrel,
             foreign_key: :quarrel,
             inverse_of: false
    has_one :decision,
            class_name: "MedicalCommunities::ComplaintDecision",
            inverse_of: :complaint,
            dependent: :delete
    has_one :strike,
            class_name: "MedicalCommunities::Strike",
            inverse_of: :complaint,
            dependent: :destroy
    has_one :reviewable,
            -> { where(type: "ReviewableMedicalComplaint") },
            as: :target,
            dependent: :destroy

    validates :target_type, inclusion: { in: TARGETS }
    validates :ground, inclusion: { in: GROUNDS }
    validates :source, inclusion: { in: SOURCES }

    seals :words

    scope :open, -> { where(closed_at: nil) }
    # Of each quarrel and member the first; see `bundle`.
    scope :leads, -> { where(<<~SQL) }
            NOT EXISTS (
              SELECT 1 FROM medical_complaints before
              WHERE before.quarrel = medical_complaints.quarrel
                AND before.subject_id = medical_complaints.subject_id
                AND before.id < medical_complaints.id
            )
          SQL

    scope :about_posts, -> { where(target_type: %w[post message]) }

    # @param target_type [String]
    # @return [ActiveRecord::Relation] what keeps the same complaint from counting again: about a post for ever, about
    #   something else while it is open
    def self.standing(target_type)
      of_type = where(target_type: target_type)
      target_type == "post" ? of_type : of_type.open
    end

    # @param guardian [Guardian]
    # @param ids [Array<Integer>] of posts
    # @return [Array<Integer>] of those that this person may see now, in one query
    def self.seen_posts(guardian, ids)
      posts = Post.secured(guardian).where(id: ids).joins(:topic)
      listed = posts.merge(Topic.listable_topics.secured(guardian))
      listed.or(posts.merge(Topic.private_messages_for_user(guardian.user))).ids
    end

    # @return [Boolean]
    def open?
      closed_at.nil?
    end

    # @return [Boolean]
    def urgent?
      URGENT.include?(ground)
    end

    # @return [String] open, or how it ended: see ComplaintDecision::OUTCOMES
    def state
      open? ? "open" : decision&.outcome || "settled"
    end

    # @return [Boolean]
    def about_post?
      %w[post message].include?(target_type)
    end

    # @return [Array<Complaint>] what is decided at once: the posts that one member wrote in a quarrel
    def bundle
      quarrel && subject_id ? of_quarrel.to_a : [self]
    end

    # @return [Boolean] whether somebody who usually decides is complained about, or a message that others cannot read
    def for_administrators?
      person = subject&.user
      target_type == "message" || (person && decides?(person)) || false
    end

    # @return [Integer, nil] whose moderators decide; nil: administrators, or the site's moderators
    def category_id
      community&.category_id unless for_administrators?
    end

    # @param user [User]
    # @return [Boolean] whether this person made it, or it is about them, or they are party to the same quarrel
    def concerns?(user)
      parties = quarrel ? whole_quarrel.map(&:subject) : [subject]
      [reporter, *parties].compact.any? { |actor| actor.user_id == user.id }
    end

    # @param guardian [Guardian]
    # @return [Boolean] whether this person may decide about it
    def decided_by?(guardian)
      user = guardian.user
      return false if user.nil? || concerns?(user)
      return true if user.admin?
      return false if for_administrators?
      community ? decided_in_community?(guardian) : user.moderator?
    end

    # @param outcome [String] of ComplaintDecision::OUTCOMES
    # @param by [User]
    def close(outcome, by:, **rest)
      create_decision!(outcome: outcome, decided_by: by, **rest)
      update!(closed_at: Time.zone.now)
    end

    def inspect
      "#<#{self.class} #{id} #{state}>"
    end

    private

    def decides?(person)
      person.staff? || community&.moderated_by?(person)
    end

    def decided_in_community?(guardian)
      return true if community.moderated_by?(guardian.user)
      guardian.user.moderator? && HeldPost::Reviewers.moderators?(community.category) &&
        guardian.can_see?(community.category)
    end
  end
end
