# frozen_string_literal: true

# Real threads, as many at work as the pool has connections: nothing here is rolled back, so everything is deleted afterwards.
RSpec.describe "Complaints that arrive at once" do
  self.use_transactional_tests = false

  # Core's tests have two connections, of which this thread holds one: then nothing would happen at once.
  around do |example|
    pool = ActiveRecord::Base.connection_pool
    size = pool.size
    pool.instance_variable_set(:@size, 20)
    example.run
  ensure
    pool.instance_variable_set(:@size, size)
    pool.disconnect!
  end

  before do
    SiteSetting.medical_communities_enabled = true
    @member = actor
  end

  after do
    names = %w[
      complaints
      complaint_decisions
      strikes
      pardons
      appeals
      standing_cases
      standing_entries
      actors
      keys
    ]
    ReviewableMedicalStandingCase.find_each(&:destroy!)
    DB.exec("TRUNCATE #{names.map { |name| "medical_#{name}" }.join(", ")}")
    SiteSetting.remove_override!(:medical_communities_enabled)
  end

  def actor
    MedicalCommunities::Actor.create!
  end

  def complaint(number)
    MedicalCommunities::Complaint.create!(
      reporter: actor,
      subject: @member,
      target_type: "post",
      target_id: number,
      ground: "insult",
      source: "form",
    )
  end

  def at_once(list)
    gate = Queue.new
    threads =
      list.map do |one|
        Thread.new do
          gate.pop
          yield one
        ensure
          ActiveRecord::Base.connection_handler.clear_active_connections!
        end
      end
    list.size.times { gate << true }
    threads.map(&:value)
  end

  def cases
    MedicalCommunities::StandingCase.where(subject: @member)
  end

  def events
    MedicalCommunities::StandingEntry.where(subject_id: @member.id).pluck(:event).tally
  end

  # The appeal waits at the table while its strike is taken back: it must not be left before nobody.
  it "and are dismissed leave no appeal that nobody decides" do
    user = Fabricate(:user)
    @member.update!(user: user)
    given = complaint(1)
    made = MedicalCommunities::Strike::Issue.call(complaint: given)[:strike]
    locked, ready = Queue.new, Queue.new
    holder =
      Thread.new do
        ActiveRecord::Base.transaction do
          DB.exec("LOCK TABLE medical_appeals IN SHARE MODE")
          locked << true
          ready.pop
        end
      end
    locked.pop
    appeal =
      Thread.new do
        MedicalCommunities::Appeal::Submit.call(
          params: {
            strike_id: made.id,
            words: "Please look",
          },
          guardian: user.guardian,
        )
      end
    sleep 0.5
    pardon =
      Thread.new do
        given.close("dismissed", by: nil)
        MedicalCommunities::Strike::Reconsider.call(complaint: given)
        MedicalCommunities::Appeal::Settle.call(strike_id: made.id)
      end
    pardon.join(1)
    ready << true
    [holder, appeal, pardon].each(&:join)

    expect(MedicalCommunities::Pardon.where(strike_id: made.id).count).to eq(1)
    expect(MedicalCommunities::Appeal.waiting).to be_empty
    expect(ReviewableMedicalAppeal.pending).to be_empty
  ensure
    ReviewableMedicalAppeal.find_each(&:destroy!)
    user&.destroy!
  end

  it "by fifty people open one case with the right count" do
    complaints = Array.new(50) { |number| complaint(number) }

    at_once(complaints) { |one| MedicalCommunities::Strike::Issue.call(complaint: one) }

    expect(MedicalCommunities::Strikes.count(@member).count).to eq(50)
    expect(cases.pluck(:count)).to eq([50])
    expect(events).to eq("struck" => 50, "case-opened" => 1)
  end

  it "count once, whatever number of jobs run the same" do
    given = complaint(1)

    results =
      at_once([given] * 20) do |one|
        MedicalCommunities::Strike::Issue.call(
          complaint: MedicalCommunities::Complaint.find(one.id),
        ).success?
      end

    expect(results.count(true)).to eq(1)
    expect(events).to eq("struck" => 1)
  end

  it "and are dismissed meanwhile leave the count of those that stand" do
    complaints = Array.new(12) { |number| complaint(number) }
    complaints.each { |one| MedicalCommunities::Strike::Issue.call(complaint: one) }
    complaints.first(9).each { |one| one.create_decision!(outcome: "dismissed") }
    more = Array.new(6) { |number| complaint(100 + number) }

    at_once(complaints.first(9) + complaints.first(9) + more) do |one|
      if one.target_id < 100
        MedicalCommunities::Strike::Reconsider.call(complaint: one)
      else
        MedicalCommunities::Strike::Issue.call(complaint: one)
      end
    end

    expect(MedicalCommunities::Strikes.count(@member).count).to eq(9)
    expect(cases.pluck(:count)).to eq([9])
    expect(events).to eq("struck" => 18, "case-opened" => 1, "pardoned" => 9)
  end
end
