# frozen_string_literal: true

require_relative "../support/complaining"
require_relative "../support/traces"

# What people write when they complain or decide, and what stands in the posts that it is about, is afterwards nowhere
# but sealed, and where these posts are.
RSpec.describe "Words of complaints", type: :request do
  include Complaining

  # Letters only, so that each way of writing them can be looked for.
  let(:mark) { "Zyxovrembalith" }
  let(:of_posts) { "Quorvexintal" }
  let(:since) { Time.now - 1 }

  before do
    since
    topic.update!(title: "About #{of_posts}")
    reported.update_columns(raw: "#{of_posts} in the third lead", cooked: "<p>#{of_posts}</p>")
    publish_rules(number: 3, text: "1. Be kind.")
    Fabricate(:web_hook, wildcard_web_hook: true)
    NotificationEmailer.enable
    SiteSetting.disable_emails = "no"
    [admin, keeper, author, reporter].each do |user|
      user.user_option.update!(email_messages_level: UserOption.email_level_types[:always])
    end
    FileUtils.mkdir_p(Rails.root.join("log"))
    @requests = StringIO.new
  end

  # Rails writes down requests and, at this level, each statement.
  def logged
    logger = ActiveSupport::Logger.new(@requests, level: Logger::DEBUG)
    before = [ActionController::Base.logger, ActiveRecord::Base.logger]
    ActionController::Base.logger = ActiveRecord::Base.logger = logger
    Rails.logger.broadcast_to(logger)
    yield
  ensure
    Rails.logger.stop_broadcasting_to(logger)
    ActionController::Base.logger, ActiveRecord::Base.logger = before
  end

  def send_complaint(by: reporter, **given)
    sign_in(by)
    post "/communities/complaints.json",
         params: {
           ground: "insult",
           post_ids: [reported.id],
           words: "Look: #{mark}",
           **given,
         }.compact
    response.parsed_body["number"]
  end

  def decide(number, decision, **given)
    reviewable = MedicalCommunities::Complaint.find(number).reviewable
    sign_in(keeper)
    get "/review/#{reviewable.id}.json"
    expect(response.body).to include(mark)
    put "/review/#{reviewable.id}/perform/medical_complaint_#{decision}.json",
        params: {
          version: reviewable.version,
          medical_note: "I read #{mark}.",
          **given,
        }
    expect(response.status).to eq(200)
  end

  def mails
    ActionMailer::Base.deliveries.map { |mail| mail.to_s.b }
  end

  # By web-hooks, which core tells of topics and posts themselves.
  def told_elsewhere
    told = Jobs::EmitWebHookEvent.jobs.map { |job| job["args"].first }
    told.reject { |event| %w[topic post].include?(event["event_type"]) }
  end

  # Of posts only where core keeps them.
  def expect_no_trace
    places = Traces.of(*Traces.forms(mark), *Traces.forms(of_posts), since: since)
    own =
      Traces.tables([of_posts]).grep(/table (posts|topics|post_search_data|topic_search_data)\./)
    expect(places - own - ["job Jobs::EmitWebHookEvent"]).to be_empty
    expect(told_elsewhere.to_json).not_to match(Traces.any(mark, of_posts))
    expect(Traces.tables(Traces.forms(mark))).to be_empty
    expect(Post.joins(:topic).merge(Topic.private_messages).pluck(:raw).join).not_to match(
      Traces.any(mark, of_posts),
    )
    expect(mails.grep(Traces.any(mark, of_posts))).to be_empty
    expect(@requests.string.b).not_to match(Traces.any(mark, of_posts))
  end

  def expect_sealed(number)
    complaint = MedicalCommunities::Complaint.find(number)
    expect([complaint.words, complaint.decision.note]).to eq(["Look: #{mark}", "I read #{mark}."])
  end

  it "lie nowhere but sealed, from the form to the outcome, while jobs wait and when they ran" do
    Jobs.run_later!
    numbers =
      logged do
        [
          send_complaint,
          send_complaint(ground: "patient"),
          send_complaint(ground: "rule", rule: 1, rules_version: 3),
          send_complaint(post_ids: nil, username: author.username),
        ]
      end
    expect(Jobs::MedicalCommunities::TellOfComplaint.jobs.size).to eq(4)
    expect_no_trace
    logged do
      decide(numbers[0], "uphold")
      decide(numbers[1], "dismiss", medical_reason: "allowed")
      get "/communities/complaints.json"
    end
    expect(@requests.string).to include("ComplaintsController#create", "medical_complaints")
    numbers.first(2).each { |number| expect_sealed(number) }
    expect_no_trace

    WebHook.update_all(active: false)
    Jobs::EmitWebHookEvent.clear
    Jobs.run_immediately!
    logged { Sidekiq::Worker.drain_all }
    expect(threads.sole.topic.posts.count).to eq(4)
    expect(mails).not_to be_empty
    expect_no_trace
  end

  it "are gone when nothing counts any more" do
    number = send_complaint
    decide(number, "dismiss", medical_reason: "allowed")
    expect_sealed(number)
    freeze_time(181.days.from_now)
    Jobs::MedicalCommunities::BlankWords.new.execute({})

    row = DB.query_hash("SELECT * FROM medical_complaints WHERE id = #{number}").first
    notes = DB.query_single("SELECT sealed_note FROM medical_complaint_decisions")
    expect([row["sealed_words"], *notes].compact).to be_empty
  end

  it "leave no trace of what was not taken" do
    stranger = person(member: false)
    logged do
      send_complaint(ground: "nonsense")
      send_complaint(words: "#{mark} " * 200)
      send_complaint(by: author)
      send_complaint(by: stranger)
      send_complaint(post_ids: [0])
      send_complaint(ground: "rule", rule: 9)
      SiteSetting.medical_communities_complaints_per_day = 1
      complain(by: reporter, ground: "politics")
      send_complaint(ground: "hatred")
      SiteSetting.medical_communities_enabled = false
      send_complaint
    end

    expect(complaints.pluck(:ground)).to eq(["politics"])
    expect(Traces.of(*Traces.forms(mark), since: since)).to be_empty
    expect(@requests.string.b).not_to match(Traces.any(mark))
  end

  it "are not in what is written down beside an error" do
    complaint = complain(words: mark)
    errors = [
      -> { complaint.update!(target_type: "nonsense") },
      -> { complaint.tap { |one| one.target_type = "post" * 9 }.save!(validate: false) },
      -> { complaint.nonsense },
      -> { MedicalCommunities::Complaint.new(words: mark, ground: "x").save! },
      -> { MedicalCommunities::Complaint.new(words: mark).save!(validate: false) },
      -> { complaint.create_decision!(outcome: "nonsense", note: mark) },
    ]
    errors.each do |provoke|
      provoke.call
      raise "no error"
    rescue StandardError => error
      told = [error.message, error.inspect, error.full_message].join
      expect(told).not_to include("no error")
      expect(told.b).not_to match(Traces.any(mark, of_posts))
    end
    expect(complaint.inspect).not_to match(Traces.any(mark))

    env =
      Rack::MockRequest.env_for(
        "/communities/complaints",
        method: "POST",
        params: {
          words: mark,
          medical_note: mark,
        },
      )
    expect(Logster::Message.populate_env_helper(env).to_s).not_to match(Traces.any(mark))
  end

  it "are in nobody's archive" do
    complaint = complain(words: mark)
    judge(complaint, "dismiss", medical_note: mark)
    allow(FileUtils).to receive(:rm_rf).and_call_original

    [author, reporter, keeper].each do |user|
      Jobs::ExportUserArchive.new.execute(user_id: user.id)
      Zip::File.open(Discourse.store.path_for(UserExport.last.upload)) do |zip|
        contents = zip.map { |entry| entry.get_input_stream.read }.join
        expect(contents).to include(user.username)
        expect(contents.b).not_to match(Traces.any(mark))
      end
    end
  end

  it "would be found if they were there" do
    complaint = complain(words: mark)
    complaint.update_columns(sealed_words: "so #{mark}")
    complaint.reporter.user.update_columns(name: mark)

    expect(Traces.of(*Traces.forms(mark), since: since)).to include(
      "table medical_complaints.sealed_words",
      "table users.name",
    )
  end
end
