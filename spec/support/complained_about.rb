# frozen_string_literal: true

require_relative "joinable"

# A member, complaints about them, and those who decide. What includes it includes Joinable too.
module ComplainedAbout
  # Brings the member, a post of theirs and a second administrator along.
  def self.included(group)
    group.fab!(:member) do
      Fabricate(:user, username: "olena_k", refresh_auto_groups: true, trust_level: TrustLevel[2])
    end
    group.fab!(:topic) { Fabricate(:topic, category: community.category, user: member) }
    group.fab!(:member_post) { Fabricate(:post, topic: topic, user: member) }
    group.fab!(:second_admin) { Fabricate(:admin, refresh_auto_groups: true) }
    group.before { community.member_group.add(member) }
  end

  def actor(user = member)
    MedicalCommunities::Actor.of(user)
  end

  # A complaint as it lies in the table, past the form.
  def complaint(by: Fabricate(:user), about: member, target: member_post, ground: "insult", **rest)
    MedicalCommunities::Complaint.create!(
      reporter: actor(by),
      subject: actor(about),
      target_type: "post",
      target_id: target.id,
      ground: ground,
      community: community,
      source: "form",
      words: Joinable::SECRET,
      **rest,
    )
  end

  # @return [MedicalCommunities::Strike, nil]
  def issue(given)
    MedicalCommunities::Strike::Issue.call(complaint: given)[:strike]
  end

  def strike(**given)
    issue(complaint(**given))
  end

  def conclude(given, outcome, by: keeper)
    given.create_decision!(outcome: outcome, decided_by: by)
    given.update!(closed_at: Time.zone.now)
    MedicalCommunities::Strike::Reconsider.call(complaint: given)
  end

  def count(of = member, **where)
    MedicalCommunities::Strikes.count(actor(of), **where).count
  end

  def cases(of = member)
    MedicalCommunities::StandingCase.where(subject: actor(of))
  end

  # @return [MedicalCommunities::StandingCase] of a member with three strikes
  def open_case(of = member)
    3.times { strike(about: of) }
    cases(of).last
  end

  # @return [ActiveRecord::Relation] reviews of standing that this person finds in the queue
  def queue_of(user)
    Reviewable.viewable_by(User.find(user.id)).where(type: "ReviewableMedicalStandingCase")
  end

  # @param kind [String] of MedicalCommunities::Measure
  def decide(standing_case, kind, by: admin, **given)
    args = { medical_measure: kind, medical_reason: "tone", **given }
    standing_case.reload.reviewable.perform(User.find(by.id), :medical_case_decide, args)
  end

  def undo(measure, by: admin)
    MedicalCommunities::Measure::Undo.call(
      params: {
        id: measure.id,
      },
      guardian: User.find(by.id).guardian,
    )
  end

  def appeal(of, words: "It was a joke among friends", by: member)
    result =
      MedicalCommunities::Appeal::Submit.call(
        params: {
          strike_id: of.id,
          words: words,
        },
        guardian: by.guardian,
      )
    raise result.inspect_steps unless result.success?
    result[:appeal]
  end

  def decide_appeal(given, action, by:, **args)
    given.reload.reviewable.perform(by, :"medical_#{action}", args)
  end

  # What could restrict somebody, in core and in communities.
  def freedoms(of = member)
    user = User.find(of.id)
    {
      groups: user.group_ids.sort,
      silenced: user.silenced_till,
      suspended: user.suspended_till,
      trust: user.trust_level,
      bars: MedicalCommunities::Bar.where(user: user).count,
      reply: user.guardian.can_create_post_on_topic?(topic),
      topics: user.guardian.can_create_topic_on_category?(topic.category),
      post: member_post.reload.slice(:hidden, :deleted_at),
    }
  end
end
