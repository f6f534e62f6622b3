# frozen_string_literal: true

# Loaded into a forum by bin/bench load alone: V8 contexts are killed, run out of time or of memory now and then.
# Notes what each judgement without a fault cost, in CPU milliseconds of the worker (V8's own thread included).

module MedicalLoadFaults
  KINDS = {
    killed: [0.01, ->(v8) { v8.dispose }],
    timed_out: [0.002, ->(v8) { v8.eval("for (;;) {}") }],
    starved: [
      0.002,
      ->(v8) { v8.eval("const a = []; for (;;) a.push(new Array(1e6).fill(a.length));") },
    ],
  }.freeze

  class << self
    attr_accessor :happened

    def note(line)
      File.open(ENV.fetch("MEDICAL_LOAD_LOG"), "a") { |file| file.write("#{line}\n") }
    end
  end

  module Context
    # A judgement that had to build a context pays for a fault, or for a new worker.
    def initialize(...)
      MedicalLoadFaults.happened = :built
      super
    end

    def ask(...)
      chance = rand
      KINDS.each do |kind, (share, fault)|
        chance -= share
        next if chance >= 0
        MedicalLoadFaults.happened = kind
        MedicalLoadFaults.note("fault #{kind}")
        typed { fault.call(@v8) }
        break
      end
      super
    end
  end

  module Judge
    def verdict(...)
      MedicalLoadFaults.happened = nil
      before = Process.clock_gettime(Process::CLOCK_PROCESS_CPUTIME_ID)
      super.tap do
        spent = (Process.clock_gettime(Process::CLOCK_PROCESS_CPUTIME_ID) - before) * 1000
        MedicalLoadFaults.note("judged #{spent.round(3)}") unless MedicalLoadFaults.happened
      end
    end
  end
end

MedicalCommunities::Examiner::Context.prepend(MedicalLoadFaults::Context)
MedicalCommunities::Submission::Judge.singleton_class.prepend(MedicalLoadFaults::Judge)
