# frozen_string_literal: true

require "open3"
require_relative "host_support"

# V8 with worker threads, as Discourse 3.5 runs it, is not safe to use in the child of a process that used it
# (rubyjs/mini_racer, pull request 430): the child may abort, whatever its host does. So in such a process it
# is proven that the child leaves its parent's context alone; that it answers, where V8 has one thread.
RSpec.describe "The server's host of the examiner after a fork" do
  include HostSupport

  examiner = MedicalCommunities::Examiner

  def host
    MedicalCommunities::Examiner.send(:host)
  end

  it "is another one, without a context, in the child and in the grandchild" do
    examiner.version
    look = -> { [Process.pid, host.pid, host.context.nil?] }
    child, grandchild = in_child { [look.call, in_child(&look)] }

    expect([child, grandchild].map { |pid, owner, bare| [pid == owner, bare] }).to all(
      eq([true] * 2),
    )
    expect([Process.pid, child[0], grandchild[0]].uniq.size).to eq(3)
    expect([host.pid, host.context.nil?]).to eq([Process.pid, false])
  end

  it "does not wait, not even to collect garbage, for an examination that the parent was at" do
    examiner.version
    busy = host.context.instance_variable_get(:@v8)
    thread = Thread.new { busy.eval("const end = Date.now() + 1500; while (Date.now() < end);") }
    sleep 0.3
    digest =
      in_child do
        host
        5.times { GC.start }
        examiner.digest
      end

    expect(digest).to eq(examiner.digest)
    thread.join
  end

  it "answers in children and grandchildren, and still in the parent" do
    program = File.join(__dir__, "fork_program.rb")
    output, status = Open3.capture2e(RbConfig.ruby, program)

    expect(status).to be_success, output
    expect(JSON.parse(output)).to eq(
      [["parent", 3], ["child", 3], ["grandchild", 3], ["parent", 3]] * 3,
    )
  end

  it "holds Pitchfork off while V8 is asked, and at no other time" do
    pitchfork = Struct.new(:held, :times).new(false, 0)
    pitchfork.define_singleton_method(:prevent_fork) do |&ask|
      self.held = true
      self.times += 1
      ask.call
    ensure
      self.held = false
    end
    host = hostile_host
    held_at_work = nil
    host.define_singleton_method(:build) { super().tap { held_at_work = pitchfork.held } }
    Object.const_set(:Pitchfork, pitchfork)
    2.times { host.examine("Day 1", "x") }

    expect([held_at_work, pitchfork.held, pitchfork.times]).to eq([true, false, 1])
  ensure
    Object.send(:remove_const, :Pitchfork)
  end
end
