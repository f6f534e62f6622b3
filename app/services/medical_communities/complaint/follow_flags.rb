# frozen_string_literal: true

module ::MedicalCommunities
  # The flags of a post as core has them now: a new one is a complaint, a decided one decides it, one taken back takes
  # it back. Asked once more, nothing changes.
  class Complaint::FollowFlags
    include Service::Base

    model :flags, optional: true
    step :receive
    model :complaints, optional: true
    step :follow

    private

    def fetch_flags(post:)
      PostAction
        .with_deleted
        .where(post_id: post.id, post_action_type_id: PostActionTypeView.new.notify_flag_type_ids)
        .includes(:user)
        .order(:id)
        .to_a
    end

    def receive(flags:, post:)
      flags.each do |flag|
        ground = FlagGrounds.of(flag)
        next if ground.nil? || flag.deleted_at || flag.user.nil? || received?(flag, ground)
        Complaint::Receive.call(
          params: {
            post_ids: [post.id],
            ground: ground,
            flag: true,
          },
          guardian: Guardian.new(flag.user),
        )
      end
    end

    # Of a message the same may be said again once it was decided; by this flag it was said already.
    def received?(flag, ground)
      Complaint
        .about_posts
        .joins(:reporter)
        .where(medical_actors: { user_id: flag.user_id })
        .exists?(target_id: flag.post_id, ground: ground, created_at: flag.created_at..)
    end

    def fetch_complaints(post:)
      Complaint.open.about_posts.where(source: "flag", target_id: post.id).includes(:reporter).to_a
    end

    def follow(complaints:, flags:)
      complaints.each do |complaint|
        own = flags.select { |flag| flag.user_id == complaint.reporter.user_id }
        own.all?(&:deleted_at) ? take_back(complaint, own) : decide(complaint, own)
      end
    end

    # Core takes flags away by itself, when the author edits a hidden post or an account goes.
    def take_back(complaint, flags)
      user = complaint.reporter.user
      own_will = user && flags.any? { |flag| flag.deleted_by_id == user.id }
      return ReviewableMedicalComplaint.ask(complaint) unless own_will
      Complaint::Withdraw.call(params: { id: complaint.id }, guardian: Guardian.new(user))
    end

    # Core lets people decide about flags of their own posts, and lets the system decide; then somebody else looks at
    # the complaint.
    def decide(complaint, flags)
      outcome, user_id = outcome_of(flags)
      return if outcome.nil?
      user = User.real.find_by(id: user_id)
      decided = user && call_decide(complaint, outcome, Guardian.new(user))
      return ReviewableMedicalComplaint.ask(complaint) unless decided&.success?
      Complaint::TellOutcome.call(complaint: complaint.reload)
    end

    def call_decide(complaint, outcome, guardian)
      Complaint.transaction do
        Complaint::Decide.call(
          params: {
            outcome: outcome,
            reason: "flag",
          },
          complaint_id: complaint.id,
          guardian: guardian,
        )
      end
    end

    # Ignored says no more than that it needs nothing.
    def outcome_of(flags)
      flags.lazy.filter_map { |flag| decision_of(flag) }.first
    end

    def decision_of(flag)
      return "upheld", flag.agreed_by_id if flag.agreed_at
      return "dismissed", flag.disagreed_by_id if flag.disagreed_at
      ["dismissed", flag.deferred_by_id] if flag.deferred_at
    end
  end
end
