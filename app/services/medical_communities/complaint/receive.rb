# frozen_string_literal: true

module ::MedicalCommunities
  # Somebody says that posts, a message, a member or the forum break a rule. The same complaint counts once, whoever
  # asks at once and however often.
  class Complaint::Receive
    include Service::Base

    params do
      attribute :post_ids, :array
      attribute :username, :string
      attribute :community_id, :integer
      attribute :ground, :string
      attribute :rule, :integer
      # Number of the rules that were read.
      attribute :rules_version, :integer
      attribute :words, :string
      attribute :flag, :boolean, default: false

      before_validation do
        self.words = words&.delete("\0")&.strip.presence
        self.post_ids = Array(post_ids).map(&:to_i)
        self.username = username.presence
      end

      validates :ground,
                inclusion: {
                  in: Complaint::GROUNDS,
                  message: ->(*) { Complaint::Notice.field("ground") },
                }
      validates :words,
                length: {
                  maximum: Complaint::MOST_WORDS,
                  message: ->(*) { Complaint::Notice.field("words") },
                }
      validates :words,
                presence: {
                  message: ->(*) { Complaint::Notice.field("words") },
                },
                if: :says_nothing_else?
      validates :post_ids, length: { maximum: Complaint::MOST_POSTS }

      # Where nothing is pointed at, or no ground says it.
      def says_nothing_else?
        ground == "other" || (post_ids.blank? && username.nil?)
      end
    end

    policy :may_complain
    model :targets
    policy :about_others
    model :rules, optional: true
    policy :names_a_rule
    step :name_people

    transaction do
      step :lock_people
      step :find_earlier
      policy :within_limit
      step :record
      step :hide
      step :count
      step :ask_moderators
    end

    step :tell

    private

    # Core takes no flags of a shared anonymous account either.
    def may_complain(guardian:)
      User.human_user_id?(guardian.user&.id || 0) && !guardian.user.anonymous?
    end

    def fetch_targets(params:, guardian:)
      Complaint::Targets.new(guardian, params).all
    end

    def about_others(targets:, guardian:)
      targets.none? { |target| target.user&.id == guardian.user.id }
    end

    # Posts of one complaint are of one topic.
    def fetch_rules(targets:)
      community = targets.first.community
      community && RulesVersion.in_force(community)
    end

    # As the rules are now; who read others chooses again.
    def names_a_rule(params:, rules:)
      return params.ground != "rule" if params.rule.nil?
      read = params.rules_version
      rules.present? && (read.nil? || read == rules.number) &&
        rules.numbered.any? { |rule| rule[:number] == params.rule }
    end

    # Before the transaction: who is new here would be locked in the order of coming.
    def name_people(targets:, guardian:)
      context[:reporter] = Actor.of(guardian.user)
      users = targets.filter_map(&:user).uniq
      context[:subjects] = users.to_h { |user| [user.id, Actor.of(user)] }
    end

    # In one order: two people may complain about each other at once.
    def lock_people(reporter:, subjects:)
      ids = [reporter, *subjects.values].map(&:id)
      Actor.where(id: ids).order(:id).lock.load
    end

    def find_earlier(targets:, params:, reporter:)
      context[:earlier], context[:fresh] = [[], []]
      targets.each do |target|
        found = earlier(target, params, reporter)
        found ? context[:earlier] << found : context[:fresh] << target
      end
    end

    def earlier(target, params, reporter)
      Complaint.standing(target.type).find_by(
        reporter_id: reporter.id,
        target_type: target.type,
        target_id: target.id,
        ground: params.ground,
      )
    end

    def within_limit(params:, reporter:, fresh:)
      return true if params.flag || fresh.empty?
      Complaint::Limit.new(reporter).allows?(params.ground, fresh.size)
    end

    def record(params:, targets:, fresh:, rules:, reporter:, subjects:, guardian:)
      quarrel = SecureRandom.uuid if targets.many?
      context[:complaints] = fresh.map do |target|
        complaint =
          Complaint.create!(
            reporter: reporter,
            subject: subjects[target.user&.id],
            target_type: target.type,
            target_id: target.id,
            quarrel: quarrel,
            source: source(params, target, guardian),
            community: target.community,
            rules_version: rules,
            **what(params),
          )
        note("complained", complaint)
        complaint
      end
    end

    def what(params)
      { ground: params.ground, rule: params.rule, words: params.words }
    end

    # The author of a topic asks for help with a quarrel in it.
    def source(params, target, guardian)
      return "flag" if params.flag
      own = target.post && target.post.topic.user_id == guardian.user.id
      own && params.ground == "quarrel" ? "author" : "form"
    end

    # First hidden, then decided.
    def hide(complaints:)
      complaints
        .select { |complaint| complaint.urgent? && complaint.about_post? }
        .each { |complaint| note("hidden", complaint) if Complaint::Hiding.new(complaint).hide }
    end

    def count(complaints:)
      complaints.each { |complaint| Strike::Issue.call(complaint: complaint) }
    end

    # Core has a flag in its queue already.
    def ask_moderators(params:, complaints:)
      context[:leads] = complaints.select { |one| one.bundle.first.id == one.id }
      return if params.flag
      context[:leads].each { |complaint| ReviewableMedicalComplaint.open(complaint) }
    end

    def tell(leads:)
      leads.each do |complaint|
        Jobs.enqueue(Jobs::MedicalCommunities::TellOfComplaint, complaint_id: complaint.id)
      end
    end

    def note(event, complaint)
      StandingEntry.note(
        event,
        by: complaint.reporter,
        about: complaint.subject,
        complaint_id: complaint.id,
        facts: complaint.slice(:ground, :target_type, :source),
      )
    end
  end
end
