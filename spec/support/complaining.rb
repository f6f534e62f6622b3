# frozen_string_literal: true

require_relative "joinable"

# A community with a post to complain about, and people who do.
module Complaining
  # In posts and in what people write when they complain: it must stay where it is.
  WORDS = "Vintrugal"

  def self.included(group)
    group.include Joinable
    group.fab!(:author) { Complaining.member }
    # Of a name that is no part of another's.
    group.fab!(:reporter) { Complaining.member(username: "zorbelin") }
    group.fab!(:topic) { Fabricate(:topic, category: community.category, user: author) }
    group.fab!(:reported) do
      Fabricate(:post, topic: topic, user: author, raw: "#{WORDS} waves in the third lead.")
    end
    group.before do
      SiteSetting.body_min_entropy = 0
      SiteSetting.title_min_entropy = 0
      [author, reporter].each { |user| community.member_group.add(user) }
    end
  end

  def self.member(**given)
    Fabricate(:user, refresh_auto_groups: true, trust_level: TrustLevel[2], **given)
  end

  def person(member: true)
    Complaining.member.tap { |user| community.member_group.add(user) if member }
  end

  # @return [Service::Base::Context]
  def submit(by: reporter, about: [reported], **given)
    MedicalCommunities::Complaint::Receive.call(
      params: {
        ground: "insult",
        post_ids: about&.map(&:id),
        **given,
      },
      guardian: Guardian.new(User.find(by.id)),
    )
  end

  # @return [MedicalCommunities::Complaint] the first
  def complain(**given)
    result = submit(**given)
    raise result.inspect_steps unless result.success?
    result[:complaints].first
  end

  def judge(complaint, decision, by: keeper, **args)
    args = { medical_reason: "allowed" }.merge(args) if decision == "dismiss"
    complaint.reload.reviewable.perform(User.find(by.id), :"medical_complaint_#{decision}", args)
  end

  def complaints
    MedicalCommunities::Complaint.order(:id)
  end

  def entries
    MedicalCommunities::StandingEntry.order(:id)
  end

  def threads
    MedicalCommunities::ComplaintThread.order(:id)
  end
end
