# frozen_string_literal: true

# Run by bin/bench watched-words inside a Discourse: what looking for names costs a post of 2,000 characters on the
# server, in CPU milliseconds of this process. Core's watched words as core runs them when a post is created; the rule
# for trademarks alone through the host that doors ask, call included, its cache empty. Everything is rolled back.
# Answers JSON.

require "json"
require "tmpdir"

GIVEN = JSON.parse($stdin.read)
TEXTS = GIVEN.fetch("texts")
TITLE = "Dosing of a loop diuretic in renal failure"
ROUNDS = Integer(ENV.fetch("ROUNDS", "9"))

def milliseconds
  before = Process.clock_gettime(Process::CLOCK_PROCESS_CPUTIME_ID)
  yield
  (Process.clock_gettime(Process::CLOCK_PROCESS_CPUTIME_ID) - before) * 1000
end

def median(values) = values.sort[values.size / 2]

def watch(action)
  WatchedWord.where(action: WatchedWord.actions[action]).delete_all
  rows =
    GIVEN
      .fetch("names")
      .map do |name|
        {
          word: name,
          action: WatchedWord.actions[action],
          created_at: Time.now,
          updated_at: Time.now,
        }.merge(replacement: action == :replace ? "furosemide" : nil)
      end
  WatchedWord.insert_all!(rows)
  WordWatcher.words_for_action(action).presence || raise("There are no watched words.")
end

# As core keeps them between posts: its own cache holds the words.
def with_words(action, words)
  Discourse.cache.write(WordWatcher.cache_key(action), words, expires_in: 1.hour)
  yield
ensure
  Discourse.cache.write(WordWatcher.cache_key(action), {}, expires_in: 1.hour)
end

# Core gives its V8 25 seconds: on a busy machine that can be too little for 2,000 words to be replaced.
def unhurried
  yield
rescue MiniRacer::ScriptTerminatedError
  retry
end

# An examiner that knows the pack of the bench alone.
def few_names(folder)
  Dir.mkdir("#{folder}/packs")
  FileUtils.cp("#{MedicalCommunities::Examiner::Bundle::FOLDER}/examiner.js", folder)
  File.write("#{folder}/packs/bench.js", GIVEN.fetch("pack"))
  folder
end

def host(**options)
  MedicalCommunities::Examiner::Host.new(
    cache: MedicalCommunities::Examiner::Cache.new(most: 0),
    **options,
  )
end

POLICY = {
  preset: "clinical-cases",
  severities:
    MedicalCommunities::Preset.rules.to_h do |rule|
      [rule, rule == "brand-names/brand-name" ? "attest" : "off"]
    end,
}

results = {}
Dir.mktmpdir do |folder|
  ActiveRecord::Base.transaction do
    SiteSetting.watched_words_regular_expressions = false
    words = %i[replace censor block].to_h { |action| [action, watch(action)] }
    words.each_key { |action| with_words(action, {}) {} }
    few = host(folder: few_names(folder))
    all = host

    # The cost of words in cooking is the difference to cooking without any.
    cook = ->(text) { unhurried { PrettyText.cook(text) } }
    ways = {
      "cook" => cook,
      "replace" => ->(text) { with_words(:replace, words[:replace]) { cook.call(text) } },
      "censor" => ->(text) { with_words(:censor, words[:censor]) { cook.call(text) } },
      "block" => ->(text) do
        with_words(:block, words[:block]) { WordWatcher.new("#{TITLE} #{text}").should_block? }
      end,
      "none" => ->(text) { with_words(:block, {}) {} },
      "few" => ->(text) { few.examine(text, POLICY, packs: ["bench"]) },
      "all" => ->(text) { all.examine(text, POLICY) },
    }
    # As on a server that has been up for a while: V8 has made machine code of what it runs often.
    ways.values_at("few", "all").each { |way| 20.times { TEXTS.each(&way) } }
    spent =
      Array
        .new(ROUNDS + 2) do
          ways.transform_values do |way|
            milliseconds { TEXTS.each { |text| way.call(text) } } / TEXTS.size
          end
        end
        .drop(2)
    results = ways.keys.to_h { |name| [name, median(spent.map { |round| round[name] })] }
    # Of cooking also what each round says, because the difference is asked for.
    %w[replace censor].each do |action|
      results[action] = median(spent.map { |round| round[action] - round["cook"] - round["none"] })
    end
    results["block"] -= results["none"]
    results["found"] = TEXTS.sum { |text| all.examine(text, POLICY)["findings"].size }
    results["names"] = GIVEN.fetch("names").size
    raise ActiveRecord::Rollback
  end
ensure
  WordWatcher.clear_cache!
end

puts JSON.generate(results.merge(ruby: RUBY_VERSION, discourse: Discourse::VERSION::STRING))
$stdout.flush
exit!(0)
