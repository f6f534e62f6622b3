# frozen_string_literal: true

# Run by bin/bench server inside a Discourse: what a post and an edit cost, in CPU milliseconds of this process,
# with the plugin off, on outside a community, on inside one. Everything is rolled back. Answers JSON.

require "json"

TIMES = Integer(ENV.fetch("TIMES", "40"))
WARM_UP = 5
TEXT = JSON.parse($stdin.read).fetch("texts")

def milliseconds
  before = Process.clock_gettime(Process::CLOCK_PROCESS_CPUTIME_ID)
  yield
  (Process.clock_gettime(Process::CLOCK_PROCESS_CPUTIME_ID) - before) * 1000
end

def median(values)
  values.sort[values.size / 2]
end

def percentile(values)
  values.sort[(values.size * 0.95).floor]
end

def text(number)
  "#{TEXT[number % TEXT.size]}\n\nNote #{number} of the bench."
end

def confirmed
  {
    statements:
      %w[consent pictures packaging].map { |id| { id: id, version: 1, answer: "confirmed" } },
    answers: [],
  }.to_json
end

def measure(user, topic)
  posts = []
  numbers = (1..TIMES + WARM_UP)
  create =
    numbers.map do |number|
      milliseconds do
        result =
          NewPostManager.new(
            user,
            topic_id: topic.id,
            raw: text(number),
            medical_attestation: confirmed,
          ).perform
        raise result.errors.full_messages.to_sentence unless result.success? && result.post
        posts << result.post
      end
    end
  edit =
    posts.each_with_index.map do |post, number|
      milliseconds do
        PostRevisor.new(post).revise!(user, { raw: text(number + 1_000) }, force_new_version: true)
      end
    end
  [create, edit].map { |times| times.drop(WARM_UP) }
end

def topic_in(category, user)
  PostCreator.create!(
    user,
    title: "Bench topic in category #{category.id}",
    raw: "No fever on day three, wound dry.",
    category: category.id,
    skip_validations: true,
  ).topic
end

results = {}
ActiveRecord::Base.transaction do
  RateLimiter.disable
  SiteSetting.unique_posts_mins = 0
  SiteSetting.max_consecutive_replies = 0
  SiteSetting.medical_communities_enabled = false
  user = User.human_users.where(admin: true).first || raise("There is no administrator.")
  inside, outside =
    Array.new(2) { |n| Category.create!(name: "Bench #{n} #{SecureRandom.hex(3)}", user: user) }
  topics = { inside: topic_in(inside, user), outside: topic_in(outside, user) }
  MedicalCommunities::Community.create!(
    category: inside,
    preset: "clinical-cases",
    mode: "enforce",
    severities: MedicalCommunities::Preset.rules.to_h { |rule| [rule, "advise"] },
  )
  MedicalCommunities::Charter.forget

  {
    off: [false, :inside],
    outside: [true, :outside],
    inside: [true, :inside],
  }.each do |name, (enabled, place)|
    SiteSetting.medical_communities_enabled = enabled
    create, edit = measure(user, topics[place])
    results[name] = {
      create: {
        median: median(create),
        p95: percentile(create),
      },
      edit: {
        median: median(edit),
        p95: percentile(edit),
      },
    }
  end
  raise ActiveRecord::Rollback
end

puts JSON.generate(results.merge(ruby: RUBY_VERSION, discourse: Discourse::VERSION::STRING))
$stdout.flush
exit!(0)
