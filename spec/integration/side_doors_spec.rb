# frozen_string_literal: true

require_relative "../support/joinable"

RSpec.describe "Ways into a community's group past its requests" do
  include Joinable

  let(:group) { community.member_group }

  def record
    community.memberships.find_by(user: applicant)
  end

  def look_after
    Jobs::MedicalCommunities::LookAfterMemberships.new.execute({})
  end

  # What adds somebody to a group in core, each as core does it.
  doors = {
    "an owner of the group" => ->(group, user) { group.add(user) },
    "a program that adds many" => ->(group, user) { group.bulk_add([user.id]) },
    "a rule for e-mail domains" => ->(group, user) do
      user.activate
      group.update!(automatic_membership_email_domains: user.email.split("@").last)
      Jobs::AutomaticGroupMembership.new.execute(group_id: group.id)
    end,
    "single sign-on" => ->(group, user) do
      sign_on = DiscourseConnect.new(secure_session: {})
      sign_on.add_groups = group.name
      sign_on.send(:apply_group_rules, user)
    end,
    "an invitation of core's" => ->(group, user) do
      invite = Fabricate(:invite, email: nil, max_redemptions_allowed: 5, invited_by: admin)
      invite.invited_groups.create!(group: group)
      invite.redeem(redeeming_user: user, email: user.email)
    end,
  }.freeze

  doors.each do |name, enter|
    context "when #{name} adds somebody" do
      it "takes who is barred out again at once, and says so" do
        bar(ends_on: 5.days.from_now.to_date.iso8601)
        instance_exec(group, applicant, &enter)

        expect(group.users.reload).not_to include(applicant)
        expect(record).to eq(nil)
        expect(messages_to(applicant).first).to include("still restricted", "taken out again")
      end

      it "takes nobody into a case circle who is not verified" do
        community.update!(closedness: "circle")
        MedicalCommunities::Charter.forget
        instance_exec(group, applicant, &enter)

        expect(group.users.reload).not_to include(applicant)
        expect(messages_to(applicant).first).to include("for verified members")
      end

      it "keeps who lacks something, and tells the moderators once" do
        community.update!(join_rules: { "level" => 2 })
        instance_exec(group, applicant, &enter)
        expect(record).to have_attributes(origin: "group", moderators_untold: true)
        2.times { look_after }

        expect(group.users.reload).to include(applicant)
        expect(messages_to(keeper).size).to eq(1)
        expect(messages_to(keeper).first).to include("Heart rhythm")
      end

      it "records who lacks nothing, in silence" do
        instance_exec(group, applicant, &enter)
        look_after

        expect(record).to have_attributes(origin: "group", moderators_untold: false)
        expect(messages_to(keeper)).to be_empty
      end
    end
  end

  it "count what core does without telling: scripts, imports" do
    other = Fabricate(:user)
    bar
    [applicant, other].each do |user|
      GroupUser.insert!(
        { group_id: group.id, user_id: user.id, created_at: Time.now, updated_at: Time.now },
      )
    end
    look_after

    expect(group.users.reload).to eq([other])
    expect(community.memberships.map(&:user)).to eq([other])
  end

  it "end a membership when core takes somebody out" do
    group.add(applicant)
    group.remove(applicant)

    expect(record).to eq(nil)
    expect(community.departures.last).to have_attributes(way: "removed", user: applicant)
  end

  it "are core's alone while the plugin is off" do
    bar
    SiteSetting.medical_communities_enabled = false
    group.add(applicant)
    group.bulk_add([keeper.id])

    expect(group.users.reload).to contain_exactly(applicant, keeper)
  end

  it "close a request that waits" do
    request = ask
    group.add(applicant)
    expect(request.reload.state).to eq("settled")
    expect(request.reviewable).to be_ignored
  end
end
