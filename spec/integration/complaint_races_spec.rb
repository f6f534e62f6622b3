# frozen_string_literal: true

require_relative "../support/complaining"

# Real threads against PostgreSQL: rows have to be there for all of them, and are taken away by hand.
RSpec.describe MedicalCommunities::Complaint do
  self.use_transactional_tests = false

  WORKERS = 10

  def at_once(tasks)
    queue = Queue.new
    tasks.each { |task| queue << task }
    answers = Queue.new
    workers =
      Array.new(WORKERS) do
        Thread.new do
          while (task = work(queue))
            answers << task.call
          end
        ensure
          ActiveRecord::Base.connection_handler.clear_active_connections!
        end
      end
    workers.each(&:join)
    Array.new(answers.size) { answers.pop }
  end

  def work(queue)
    queue.pop(true)
  rescue ThreadError
    nil
  end

  def receive(user, post)
    MedicalCommunities::Complaint::Receive.call(
      params: {
        ground: "insult",
        post_ids: [post.id],
      },
      guardian: Guardian.new(User.find(user.id)),
    )
  end

  def tables
    DB.query_single("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
  end

  def empty?(table)
    DB.query_single("SELECT 1 FROM #{table} LIMIT 1").empty?
  end

  # What was there is what core seeds.
  def highest_ids
    with_ids = DB.query_single(<<~SQL)
      SELECT table_name FROM information_schema.columns
      WHERE table_schema = 'public' AND column_name = 'id' AND data_type IN ('integer', 'bigint')
    SQL
    (@seeded & with_ids).to_h do |table|
      [table, DB.query_single("SELECT MAX(id) FROM #{table}").first]
    end
  end

  def clean_up
    DB.exec("TRUNCATE #{(tables - @seeded).map { |table| %("#{table}") }.join(", ")} CASCADE")
    @highest.each { |table, id| DB.exec("DELETE FROM #{table} WHERE id > #{id}") }
  end

  # As many connections as people who ask at once, and a few for the process.
  around do |example|
    usual = ActiveRecord::Base.connection_db_config.configuration_hash
    ActiveRecord::Base.establish_connection(usual.merge(pool: WORKERS + 10))
    example.run
  ensure
    ActiveRecord::Base.establish_connection(usual)
  end

  before do
    @seeded = tables.reject { |table| empty?(table) }
    @highest = highest_ids
    SiteSetting.medical_communities_enabled = true
    RateLimiter.disable
    MedicalCommunities::Charter.forget
  end

  after do
    clean_up
    MedicalCommunities::Charter.forget
  end

  let(:tag) { SecureRandom.hex(4) }
  let(:author) { someone(0) }
  let(:post) { Fabricate(:post, user: author) }

  def someone(number)
    name = "race#{tag}#{number}"
    Fabricate(:user, username: name, email: "#{name}@example.com", trust_level: TrustLevel[2])
  end

  it "counts once what one person sends many times at once" do
    reporter = someone(1)
    post
    results = at_once(Array.new(30) { -> { receive(reporter, post) } })

    expect(results.map(&:success?).uniq).to eq([true])
    expect(described_class.count).to eq(1)
    expect(MedicalCommunities::Actor.count).to eq(2)
    expect(ReviewableMedicalComplaint.where(target_created_by_id: author.id).count).to eq(1)
    expect(MedicalCommunities::StandingEntry.where(event: "complained").count).to eq(1)
  end

  it "counts each of fifty people once, and they are told in one thread" do
    people = Array.new(50) { |number| someone(number + 1) }
    post
    at_once(people.flat_map { |user| Array.new(2) { -> { receive(user, post) } } })
    expect(described_class.count).to eq(50)
    expect(described_class.distinct.pluck(:subject_id).size).to eq(1)

    ids = described_class.limit(8).ids
    at_once(
      (ids * 2).map do |id|
        -> { Jobs::MedicalCommunities::TellOfComplaint.new.execute(complaint_id: id) }
      end,
    )
    thread = MedicalCommunities::ComplaintThread.sole.topic
    expect(thread.posts.count).to eq(8)
  end

  it "lets two people complain about each other at once, over and over" do
    pair = [someone(1), someone(2)]
    posts = pair.map { |user| Array.new(10) { Fabricate(:post, user: user) } }
    tasks =
      posts[0]
        .zip(posts[1])
        .flat_map do |first, second|
          [-> { receive(pair[0], second) }, -> { receive(pair[1], first) }]
        end

    expect(at_once(tasks).map(&:success?).uniq).to eq([true])
    expect(described_class.count).to eq(20)
  end

  it "is decided or taken back, never both" do
    reporter, moderator =
      someone(1),
      Fabricate(:admin, username: "ad#{tag}", email: "ad#{tag}@example.com")
    10.times do
      complaint = receive(reporter, Fabricate(:post, user: author))[:complaints].first
      at_once([-> { withdraw(complaint, reporter) }, -> { decide(complaint, moderator) }])
      decisions = MedicalCommunities::ComplaintDecision.where(complaint_id: complaint.id)
      expect(decisions.count).to eq(1)
      expect(complaint.reload.closed_at).to be_present
      expect(ReviewableMedicalComplaint.find_by(target_id: complaint.id)).not_to be_pending
    end
  end

  def withdraw(complaint, user)
    MedicalCommunities::Complaint::Withdraw.call(
      params: {
        id: complaint.id,
      },
      guardian: Guardian.new(User.find(user.id)),
    )
  end

  def decide(complaint, user)
    Reviewable.find_by(target_id: complaint.id, type: "ReviewableMedicalComplaint").perform(
      User.find(user.id),
      :medical_complaint_uphold,
    )
  rescue Reviewable::UpdateConflict, Reviewable::InvalidAction
    nil
  end
end
