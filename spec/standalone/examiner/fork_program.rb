# frozen_string_literal: true

# Forks while contexts live, three times, and prints how much each process found. A program of its own, because
# V8's number of threads is settled once for a process.
require "mini_racer"
MiniRacer::Platform.set_flags!(:single_threaded)
require_relative "host_support"

Program = Object.new.extend(HostSupport)

def found(process, round)
  text = "Mrs Garcia, born 12.03.1931, was given Lasix: #{process} #{round}."
  [process, MedicalCommunities::Examiner.examine(text, "clinical-cases")["findings"].size]
end

answers =
  Array.new(3) do |round|
    before = found("parent", round)
    children =
      Program.in_child { [found("child", round), Program.in_child { found("grandchild", round) }] }
    [before, *children, found("parent", -round - 1)]
  end

puts JSON.generate(answers.flatten(1))
