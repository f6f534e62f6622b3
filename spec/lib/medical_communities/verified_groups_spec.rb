# frozen_string_literal: true

require_relative "../../support/joinable"

RSpec.describe MedicalCommunities::VerifiedGroups do
  include Joinable

  def people(number)
    Array.new(number) { Fabricate(:user).tap { |user| verify(user) } }
  end

  def queries
    track_sql_queries { described_class.follow_all }.size
  end

  def group
    Group.find_by(name: "verified_test_cardiology")
  end

  it "asks the database as often for many as for few" do
    people(2)
    described_class.follow_all
    people(2)
    few = queries
    people(20)
    expect(queries).to eq(few)
    expect(group.reload.user_count).to eq(24)
  end

  it "goes on where it was stopped, in batches" do
    stub_const(described_class, "BATCH", 2) do
      people(5)
      Group.any_instance.stubs(:bulk_add).raises("stopped")
      expect { described_class.follow_all }.to raise_error("stopped")
      Group.any_instance.unstub(:bulk_add)
      described_class.follow_all
    end
    expect(group.users.count).to eq(5)
  end

  it "touches nobody else's groups" do
    user = Fabricate(:user)
    other = Fabricate(:group, users: [user])
    described_class.follow_all
    expect(other.users).to eq([user])
  end

  it "makes a group again that was deleted" do
    people(2)
    described_class.follow_all
    group.destroy!
    described_class.follow_all
    expect(group.users.count).to eq(2)
  end

  it "goes with its specialty" do
    people(2)
    described_class.follow_all
    specialty.reload.destroy!
    expect(group).to be_nil
  end
end
