# frozen_string_literal: true

# What a server pays: a V8 context with the examiner and all packs, and one check of a post. Prints JSON.
require "json"
require "mini_racer"

ROOT = File.expand_path("../..", __dir__)
SCRIPTS =
  [
    "#{ROOT}/public/javascripts/examiner.js",
    *Dir["#{ROOT}/public/javascripts/packs/*.js"].sort,
  ].map { |path| File.read(path, encoding: "UTF-8") }

def clock(kind)
  Process.clock_gettime(kind, :float_millisecond)
end

def build
  MiniRacer::Context.new.tap do |context|
    SCRIPTS.each { |script| context.eval(script) }
    # The packs are decoded when the first text is examined.
    context.call("MedicalExaminer.examine", "Aspirin.", "clinical-cases")
  end
end

# What the packs alone take, in a context that has read the examiner's own words.
def load_packs
  context = MiniRacer::Context.new
  context.eval(SCRIPTS.first)
  prepare = "while (!MedicalExaminer.prepare()) {}"
  context.eval(prepare)
  start = clock(Process::CLOCK_PROCESS_CPUTIME_ID)
  SCRIPTS.drop(1).each { |script| context.eval(script) }
  context.eval(prepare)
  clock(Process::CLOCK_PROCESS_CPUTIME_ID) - start
ensure
  context.dispose
end

def median(values) = values.sort[values.size / 2]
def p95(values) = values.sort[(values.size * 0.95).floor]

built =
  Array.new(9) do
    start = clock(Process::CLOCK_MONOTONIC)
    context = build
    taken = clock(Process::CLOCK_MONOTONIC) - start
    context.dispose
    taken
  end

loaded = Array.new(5) { load_packs }
context = build
stats = context.heap_stats
# Typed arrays lie outside of V8's own heap.
heap = stats.values_at(:used_heap_size, :total_physical_size).max + stats.fetch(:external_memory, 0)
posts = JSON.parse($stdin.read)
checks =
  Array.new(600) do |round|
    start = clock(Process::CLOCK_PROCESS_CPUTIME_ID)
    context.call("MedicalExaminer.examine", posts[round % posts.size], "clinical-cases")
    clock(Process::CLOCK_PROCESS_CPUTIME_ID) - start
  end

puts JSON.generate(
       built: median(built),
       loaded: median(loaded),
       heap: heap,
       check_p95: p95(checks.drop(100)),
       mini_racer: MiniRacer::VERSION,
       ruby: RUBY_VERSION,
     )
