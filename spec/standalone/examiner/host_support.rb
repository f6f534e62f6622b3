# frozen_string_literal: true

require "tmpdir"
require_relative "../standalone_helper"

# In a forum core's loader finds the files.
unless defined?(MedicalCommunities::Examiner)
  Standalone
    .files("lib/medical_communities/examiner{,/*}.rb")
    .each { |path| require File.join(Standalone::ROOT, path) }
end

# A host over a bundle that misbehaves when a text tells it to.
module HostSupport
  HOSTILE = <<~JS
    globalThis.MedicalExaminer = (() => {
      const packs = [];
      let asked = 0;

      const fillMemory = () => {
        const held = [];
        for (;;) held.push(new Array(1e5).fill(held.length));
      };

      return {
        VERSION: "9.8.7",
        addPack: ({ id, bad }) => (bad ? { ok: false } : (packs.push(id), { ok: true, id })),
        examine(text, policy) {
          asked++;
          const raw = typeof text === "string" ? text : text.raw;
          if (raw.includes("[slow]")) for (;;);
          if (raw.includes("[hungry]")) fillMemory();
          if (raw.includes("[hungry later]") && asked > 1) fillMemory();
          if (raw.includes("[throws]")) throw new Error("cannot read " + raw);
          const problem = raw.includes("[problem]") ? "failed" : undefined;
          return { asked, length: raw.length, policy, packs: [...packs], problem };
        },
        judge: (report, attestation, circumstances) => ({ report, attestation, circumstances }),
      };
    })();
  JS

  # Counts how often a context was built.
  class CountingHost < MedicalCommunities::Examiner::Host
    attr_reader :built

    private

    def build
      @built = (@built || 0) + 1
      super
    end
  end

  def errors
    MedicalCommunities::Examiner::Error
  end

  # A folder as public/javascripts is, gone after the example.
  #
  # @param packs [Hash] id => JavaScript
  def bundle_folder(script = HOSTILE, packs: {})
    @folders ||= []
    @folders << (folder = Dir.mktmpdir("medical-bundle"))
    File.write(File.join(folder, "examiner.js"), script) if script
    Dir.mkdir(File.join(folder, "packs"))
    packs.each { |id, pack| File.write(File.join(folder, "packs", "#{id}.js"), pack) }
    folder
  end

  def hostile_host(folder: bundle_folder, **options)
    CountingHost.new(folder: folder, timeout: 400, max_memory: 64 * 1024 * 1024, **options)
  end

  def real_host
    MedicalCommunities::Examiner::Host.new(timeout: 30_000)
  end

  # What the block answers in a forked process; fails when that process hangs.
  def in_child
    reader, writer = IO.pipe
    pid =
      fork do
        writer.write(JSON.generate(yield))
        writer.close
      ensure
        exit!
      end
    writer.close
    raise "The child hangs." unless reader.wait_readable(30)
    JSON.parse(reader.read)
  ensure
    Process.kill(:KILL, pid)
    Process.wait(pid)
  end

  def self.included(group)
    group.after { @folders&.each { |folder| FileUtils.remove_entry(folder) } }
  end
end
