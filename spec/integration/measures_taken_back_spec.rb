# frozen_string_literal: true

require_relative "../support/complained_about"

# What was before a measure is again once it is taken back, whatever happened in between; and what others decided stays.
RSpec.describe "Measures taken back", type: :request do
  include Joinable
  include ComplainedAbout

  fab!(:moderator) { Fabricate(:moderator, refresh_auto_groups: true) }

  let(:last_day) { 5.days.from_now.to_date }

  # The measure that was taken.
  def decide(...)
    result = super
    raise result.errors.full_messages.join if result.errors&.any?
    MedicalCommunities::Measure.last
  end

  def pause
    decide(open_case, "silenced", medical_ends_on: last_day.iso8601)
  end

  def person
    User.find(member.id)
  end

  it "keep what was written to the member until they are over, and no longer than words of complaints" do
    over = decide(open_case, "warned", medical_note: "Please read the rules")
    holding = pause
    holding.update!(note: "Take a week", ends_on: 1.year.from_now.to_date)
    blank = -> do
      Jobs::MedicalCommunities::BlankWords.new.execute({})
      [over, holding].map { |one| one.reload.note }
    end

    expect(blank.call).to eq(["Please read the rules", "Take a week"])
    SiteSetting.medical_communities_enabled = false
    freeze_time(181.days.from_now)
    expect(blank.call).to eq([nil, "Take a week"])
    freeze_time(1.year.from_now)
    expect(blank.call).to eq([nil, nil])
  end

  describe "a restriction" do
    let(:group) { community.member_group }

    def belonging
      group_user = GroupUser.find_by(group: group, user: member)
      [
        group_user&.slice(:owner, :notification_level),
        person.slice(:primary_group_id, :flair_group_id),
      ]
    end

    it "brings back what core takes along with the group" do
      GroupUser.find_by(group: group, user: member).update!(owner: true, notification_level: 1)
      member.update!(primary_group_id: group.id, flair_group_id: group.id)
      before = belonging
      measure = decide(open_case, "restricted")
      expect(belonging.first).to be_nil
      expect(undo(measure)).to be_a_success
      expect(belonging).to eq(before)
    end

    it "leaves what the member chose since then" do
      other = Fabricate(:group, flair_icon: "gear")
      other.add(member)
      member.update!(flair_group_id: group.id)
      measure = decide(open_case, "restricted")
      person.update!(flair_group_id: other.id)
      undo(measure)
      expect(person.flair_group_id).to eq(other.id)
    end

    it "brings back who was in the group without a record of how they came" do
      MedicalCommunities::Membership.where(user: member).delete_all
      measure = decide(open_case, "restricted")
      expect(undo(measure)).to be_a_success
      expect(community.member?(person)).to be(true)
    end

    it "that has run out brings back who would have to ask again" do
      measure = decide(open_case, "restricted", medical_ends_on: last_day.iso8601)
      freeze_time(10.days.from_now)
      MedicalCommunities::Bar::RunOut.call
      expect(community.member?(person)).to be(false)
      expect(undo(measure)).to be_a_success
      expect(community.member?(person)).to be(true)
    end

    it "that has run out leaves a bar that others imposed since then" do
      measure = decide(open_case, "restricted", medical_ends_on: last_day.iso8601)
      freeze_time(10.days.from_now)
      MedicalCommunities::Bar::RunOut.call
      bar(user: member)
      expect(undo(measure)).to be_a_success
      expect(community.member?(person)).to be(false)
      expect(MedicalCommunities::Bar.in_force.where(user: member).count).to eq(1)
    end

    it "is taken back, too, when its community has gone" do
      measure = decide(open_case, "restricted")
      community.destroy!
      expect(undo(measure)).to be_a_success
      expect(measure.reload.undone_at).to be_present
    end
  end

  describe "a pause in writing" do
    it "gives back an earlier one that had run out, to the last digit" do
      was = 3.days.ago.change(usec: 123_456)
      member.update!(silenced_till: was)
      measure = pause
      expect(undo(measure)).to be_a_success
      expect(person.silenced_till).to eq(was)
    end

    it "leaves it lifted when core lifted it, and says nothing twice" do
      measure = pause
      UserSilencer.unsilence(person, second_admin)
      letters = messages_to(member).size
      expect(undo(measure)).to be_a_success
      expect(person.silenced_till).to be_nil
      expect(messages_to(member).size).to eq(letters)
    end

    it "leaves it as core prolonged or shortened it" do
      [1, 40].each do |days|
        till = days.days.from_now.change(usec: 0)
        measure = pause
        person.update!(silenced_till: till)
        expect(undo(measure)).to be_a_success
        expect(person.silenced_till).to eq(till)
        person.update!(silenced_till: nil)
      end
    end

    it "is taken back of who has become staff" do
      measure = pause
      member.update!(moderator: true)
      expect(undo(measure, by: moderator)).to be_a_failure
      expect(undo(measure)).to be_a_success
      expect(person).not_to be_silenced
    end

    it "stops messages to groups, too, except those of staff" do
      circle = Fabricate(:group)
      to_group = Fabricate(:group_private_message_topic, user: member, recipient_group: circle)
      to_staff =
        Fabricate(:group_private_message_topic, user: member, recipient_group: Group[:moderators])
      [to_group, to_staff].each { |topic| Fabricate(:post, topic: topic, user: member) }
      pause
      expect(person.guardian.can_create_post?(to_group)).to be(false)
      expect(person.guardian.can_create_post?(to_staff)).to be(true)
    end
  end

  describe "a suspension" do
    it "gives back what was, to the last digit" do
      was = { suspended_at: 9.days.ago.change(usec: 7), suspended_till: 3.days.ago.change(usec: 9) }
      member.update!(was)
      measure = decide(open_case, "suspended", medical_ends_on: last_day.iso8601)
      expect(undo(measure)).to be_a_success
      expect(person).to have_attributes(was)
    end

    it "is taken back of who has become staff" do
      measure = decide(open_case, "suspended")
      member.update!(moderator: true)
      expect(undo(measure)).to be_a_success
      expect(person).not_to be_suspended
    end

    it "says the reason once in core's mail" do
      decide(open_case, "suspended")
      details = UserHistory.find_by(action: UserHistory.actions[:suspend_user]).details
      reason = MedicalCommunities::Measure.reason("tone")
      expect(details.scan(reason).size).to eq(1)
      expect(details).to include(MedicalCommunities::Measure.remedy("tone"))
    end

    it "tells what was taken back, and promises nothing about what others decided" do
      measure = decide(open_case, "suspended")
      person.update!(suspended_till: 2.days.from_now)
      undo(measure)
      expect(messages_to(member).first).to include("account suspended").and include(
              "others decided",
            )
      expect(person).to be_suspended
    end
  end

  describe "a review that nothing followed from" do
    it "is told to wait again" do
      measure = decide(open_case, "dismissed")
      undo(measure)
      expect(messages_to(member).first).to include("reviewed once more")
    end

    it "does not wait again about nobody" do
      measure = decide(open_case, "dismissed")
      UserAnonymizer.make_anonymous(member, admin)
      expect(undo(measure)).to be_a_success
      expect(measure.standing_case.reload).not_to be_open
      expect(ReviewableMedicalStandingCase.pending).to be_empty
    end

    it "does not wait again beside another one" do
      given = open_case
      measure = decide(given, "dismissed")
      strike
      expect(cases.open.count).to eq(1)
      expect(undo(measure)).to be_a_success
      expect(given.reload).not_to be_open
      expect(messages_to(member).first).to include("nothing follows")
    end
  end

  describe "of whom is gone" do
    it "are taken back without touching anybody" do
      measures = [pause, decide(open_case, "suspended"), decide(open_case, "warned")]
      UserDestroyer.new(admin).destroy(member, delete_posts: true)
      measures.each { |measure| expect(undo(measure)).to be_a_success }
    end

    it "go along when two accounts become one: shown, and taken back" do
      measure = decide(open_case, "restricted")
      UserMerger.new(member, applicant, admin).merge!
      expect(community.member?(User.find(applicant.id))).to be(false)
      expect(MedicalCommunities::Measure.about(actor(applicant))).to eq([measure])
      expect(undo(measure)).to be_a_success
      expect(community.member?(User.find(applicant.id))).to be(true)
    end
  end
end
