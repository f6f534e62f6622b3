# frozen_string_literal: true

require "delegate"
require_relative "host_support"

RSpec.describe "The server's host of the examiner" do
  include HostSupport

  examiner = MedicalCommunities::Examiner

  let(:case_text) { "Mrs Garcia, born 12.03.1931, was given Lasix 40 mg. Call 020 7946 0958." }

  describe "with the committed bundle" do
    host = MedicalCommunities::Examiner::Host.new(timeout: 30_000)

    def plain(packs)
      context = Standalone.examiner(packs: packs)
      JSON.parse(JSON.generate(Standalone.examine(context, case_text)))
    end

    it "finds what the bundle alone finds, with all packs unless it is told otherwise" do
      all = Standalone.pack_files

      expect(host.examine(case_text, "clinical-cases")).to eq(plain(all))
      expect(host.examine(case_text, { preset: "clinical-cases" })).to eq(plain(all))
    end

    it "uses the packs of each question, whatever was loaded for another" do
      host.examine(case_text, "clinical-cases")

      expect(host.examine(case_text, "clinical-cases", packs: [])).to eq(plain([]))
      expect(host.examine(case_text, { preset: "clinical-cases", packs: %w[us] })).to eq(
        plain(%w[public/javascripts/packs/us.js]),
      )
      expect(
        host.examine(case_text, { "preset" => "clinical-cases", "packs" => %w[us] }, packs: %w[uk]),
      ).to eq(plain(%w[public/javascripts/packs/uk.js]))
    end

    it "loads no pack that nobody asked for" do
      fresh = real_host
      before = fresh.examine("Nothing.", "clinical-cases", packs: []) && heap(fresh)
      fresh.examine("Nothing.", "clinical-cases", packs: %w[us])

      expect(before).to be < 8 * 1024 * 1024
      expect(heap(fresh)).to be > before
    end

    def heap(host)
      v8 = host.context.instance_variable_get(:@v8)
      v8.low_memory_notification
      v8.heap_stats[:used_heap_size]
    end

    it "examines a title with its body, under keys of either kind" do
      fields =
        host
          .examine({ title: "Mail an@example.org", raw: "anna@example.org" }, "clinical-cases")
          .fetch("findings")
          .map { |finding| finding["field"] }

      expect(fields).to eq(%w[title raw])
      expect(
        host.examine({ "raw" => "anna@example.org" }, "clinical-cases")["findings"].size,
      ).to eq(1)
    end

    it "judges" do
      report = host.examine(case_text, "clinical-cases")
      here = { mode: "enforce", door: "reply" }

      expect(host.judge(report, { answers: [] }, here)).to include("outcome" => "refuse")
      expect(host.judge(report, { moderator: true }, here)["outcome"]).to eq("hold")
      expect(host.judge(nil, nil, here)["outcome"]).to eq("hold")
      expect(host.judge(report, nil, here.merge(baseline: report))["outcome"]).to eq("post")
    end

    it "knows the version that reports carry" do
      expect(host.version).to eq(host.examine("", "discussion")["version"])
    end
  end

  describe "its life" do
    it "does nothing before the first question" do
      host = hostile_host(folder: "/nowhere")

      expect([host.built, host.context]).to eq([nil, nil])
    end

    it "keeps one context" do
      host = hostile_host

      expect(Array.new(3) { |day| host.examine("Day #{day}", "x")["asked"] }).to eq([1, 2, 3])
      expect(host.built).to eq(1)
    end

    it "says when the bundle is missing, and finds it when it comes" do
      folder = bundle_folder(nil)
      host = hostile_host(folder: folder)
      expect { host.examine("Day 1", "x") }.to raise_error(errors::BundleMissing)
      expect { host.judge(nil, nil, {}) }.to raise_error(errors::BundleMissing)

      File.write(File.join(folder, "examiner.js"), HostSupport::HOSTILE)
      expect(host.examine("Day 1", "x")["length"]).to eq(5)
    end

    it "fails with a bundle that is no examiner" do
      [
        "nonsense nonsense",
        "throw new Error('no')",
        "globalThis.MedicalExaminer = {}",
      ].each do |script|
        host = hostile_host(folder: bundle_folder(script))
        expect { host.examine("Day 1", "x") }.to raise_error(errors::Failed)
      end
    end

    it "refuses packs that are not there, lead elsewhere, or do not please the examiner" do
      folder =
        bundle_folder(packs: { "bad" => "MedicalExaminer.addPack({ id: 'bad', bad: true })" })
      host = hostile_host(folder: folder)

      ["us", "../examiner", "", "bad"].each do |id|
        expect { host.examine("Day 1", "x", packs: [id]) }.to raise_error(errors::PackMissing)
      end
      expect(host.examine("Day 1", "x", packs: [])["packs"]).to be_empty
    end

    it "asks for uploaded packs once, and refuses those that are gone or no packs" do
      asked = []
      uploads =
        lambda do |ref|
          asked << ref
          { "u-1" => '{"id":"u-1"}', "u-2" => '{"id":"u-2","bad":true}' }[ref]
        end
      host = hostile_host(uploads: uploads)

      2.times do |day|
        expect(host.examine("Day #{day}", "x", packs: %w[u-1])["packs"]).to eq(%w[u-1])
      end
      expect(asked).to eq(%w[u-1])
      %w[u-2 u-3].each do |ref|
        expect { host.examine("Day 1", "x", packs: [ref]) }.to raise_error(errors::PackMissing)
      end
      expect(host.built).to eq(1)
    end

    it "begins anew before there are more packs than the examiner takes" do
      host = hostile_host(uploads: ->(ref) { %({"id":"#{ref}"}) })
      packs = ->(from, to) { (from..to).map { |number| "u-#{number}" } }

      expect(host.examine("Day 1", "x", packs: packs[1, 20])["packs"].size).to eq(20)
      expect(host.examine("Day 1", "x", packs: packs[11, 30])["packs"].size).to eq(30)
      expect(host.built).to eq(1)
      expect(host.examine("Day 1", "x", packs: packs[30, 31])["packs"]).to eq(%w[u-30 u-31])
      expect(host.built).to eq(2)
    end

    it "stops a text that takes too long, at once, and answers the next one" do
      host = hostile_host
      host.examine("Day 1", "x")

      expect { host.examine("[slow]", "x") }.to raise_error(errors::TimedOut)
      expect(host.built).to eq(1)
      expect(host.examine("Day 2", "x")["asked"]).to eq(1)
      expect(host.built).to eq(2)
    end

    it "stops a text that fills the memory, after a second chance, and answers the next one" do
      host = hostile_host(timeout: 20_000)

      expect { host.examine("[hungry]", "x") }.to raise_error(errors::OutOfMemory)
      expect(host.built).to eq(2)
      expect(host.examine("Day 2", "x")["asked"]).to eq(1)
    end

    it "answers in a new context when the old one has no memory left" do
      host = hostile_host(timeout: 20_000)
      host.examine("Day 1", "x")

      expect(host.examine("[hungry later]", "x")["asked"]).to eq(1)
      expect(host.built).to eq(2)
    end

    it "keeps its context after an exception in the bundle" do
      host = hostile_host
      expect { host.examine("[throws]", "x") }.to raise_error(errors::Failed)

      expect(host.examine("Day 1", "x")["asked"]).to eq(2)
    end

    it "answers after somebody disposed of its context, and loads the packs again" do
      pack = "MedicalExaminer.addPack({ id: 'us' })"
      host = hostile_host(folder: bundle_folder(packs: { "us" => pack }))
      host.examine("Day 1", "x")
      host.context.dispose

      expect(host.examine("Day 2", "x")).to include("asked" => 1, "packs" => ["us"])
    end

    it "gives up when each new context is lost too" do
      host = hostile_host
      host.define_singleton_method(:build) { super().tap(&:dispose) }

      expect { host.examine("Day 1", "x") }.to raise_error(errors::Unavailable)
      expect(host.built).to eq(2)
      expect { host.version }.to raise_error(errors::Unavailable)
    end

    it "lets go of memory now and then, when there is much of it" do
      host = hostile_host
      host.examine("Day 0", "x")
      v8 = WatchedMemory.new(host.context.instance_variable_get(:@v8))
      host.context.instance_variable_set(:@v8, v8)

      v8.size = 10 * 1024 * 1024
      250.times { |day| host.examine("Slim #{day}", "x") }
      expect(v8.released).to eq(0)

      v8.size = 100 * 1024 * 1024
      250.times { |day| host.examine("Large #{day}", "x") }
      expect(v8.released).to be_between(2, 3)
    end
  end

  describe "its cache" do
    let(:host) { hostile_host(folder: bundle_folder(packs: { "us" => <<~JS, "uk" => <<~JS })) }
      MedicalExaminer.addPack({ id: "us" })
    JS
      MedicalExaminer.addPack({ id: "uk" })
    JS

    it "answers the same question without V8" do
      first = host.examine("Day 1", "x")
      host.context.dispose

      expect(host.examine("Day 1", { preset: "x" }, packs: %w[us uk uk])).to eq(first)
      expect(host.built).to eq(1)
    end

    it "tells questions apart by text, field, policy and packs" do
      questions = [
        ["Day 1", "x", nil],
        ["Day 2", "x", nil],
        [{ title: "Day 1", raw: "" }, "x", nil],
        [{ title: "", raw: "Day 1" }, "x", nil],
        ["Day 1", "y", nil],
        ["Day 1", { preset: "x", severities: { "a/b" => "off" } }, nil],
        ["Day 1", "x", []],
        ["Day 1", "x", %w[us]],
      ]
      asked =
        questions.map { |text, policy, packs| host.examine(text, policy, packs: packs)["asked"] }

      expect(asked).to eq([*1..questions.size])
    end

    it "gives each caller a report of their own" do
      host.examine("Day 1", "x")["packs"] << "spoilt"

      expect(host.examine("Day 1", "x")["packs"]).to eq(%w[uk us])
    end

    it "does not keep a check that failed" do
      asked = Array.new(2) { host.examine("[problem]", "x")["asked"] }

      expect(asked).to eq([1, 2])
    end
  end

  describe "with threads" do
    it "gives eight threads the answers to their own questions" do
      host = hostile_host(timeout: 20_000)
      answers =
        Array
          .new(8) do |number|
            Thread.new { Array.new(50) { |day| host.examine("x" * (number * 50 + day), "x") } }
          end
          .flat_map(&:value)

      expect(answers.map { |answer| answer["length"] }).to eq([*0...400])
      expect(answers.map { |answer| answer["asked"] }).to match_array([*1..400])
      expect(host.built).to eq(1)
    end

    it "answers seven threads while the eighth waits for its time-out" do
      host = hostile_host
      slow =
        Thread.new do
          host.examine("[slow]", "x")
        rescue errors::TimedOut
          :stopped
        end
      others = Array.new(7) { |number| Thread.new { host.examine("x" * number, "x")["length"] } }

      expect(others.map(&:value)).to eq([*0..6])
      expect(slow.value).to eq(:stopped)
    end
  end

  describe "its digest" do
    def digest(script: "one", packs: { "us" => "two" })
      MedicalCommunities::Examiner::Bundle.new(bundle_folder(script, packs: packs)).digest
    end

    it "changes with each byte of the bundle or a pack, and with a pack's name" do
      others = [
        digest(script: "One"),
        digest(packs: { "us" => "Two" }),
        digest(packs: { "uk" => "two" }),
        digest(packs: {}),
        digest(script: "onetwo", packs: { "us" => "" }),
        digest(packs: { "us" => "two", "uk" => "" }),
      ]

      expect([digest, *others].uniq.size).to eq(7)
      expect(digest).to eq(digest)
    end

    it "is short enough for an address" do
      expect(examiner.digest).to match(/\A\h{16}\z/)
    end
  end
end

# Reports a heap of any size and counts how often V8 was asked to shrink it.
class WatchedMemory < SimpleDelegator
  attr_accessor :size

  def released
    @released || 0
  end

  def heap_stats
    { total_physical_size: size }
  end

  def low_memory_notification
    @released = released + 1
  end
end
