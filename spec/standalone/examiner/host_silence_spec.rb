# frozen_string_literal: true

require "pp"
require_relative "host_support"

# No excerpt of a post in an exception, in what `inspect` shows, or left behind in memory.
RSpec.describe "The silence of the server's host of the examiner" do
  include HostSupport

  marker = "Zyxomarker"

  def everything_about(error)
    [
      *[error.message, error.inspect, error.full_message, error.backtrace, error.cause.inspect],
      *error.instance_variables.map { |name| error.instance_variable_get(name).inspect },
      Marshal.dump(error),
      *(everything_about(error.cause) if error.cause),
    ].join("\n")
  end

  def error_of
    yield
    nil
  rescue StandardError => error
    error
  end

  failures = {
    "time-out" => ["TimedOut", "#{marker} [slow]"],
    "want of memory" => ["OutOfMemory", "#{marker} [hungry]"],
    "exception that quotes the text" => ["Failed", "#{marker} [throws]"],
    "overlong text" => ["InputTooLong", marker * 20_000],
    "text that is no text" => ["Unreadable", [marker]],
    "text of unreadable bytes" => ["Unreadable", "#{marker} \xFF"],
    "text in an encoding without all its bytes" => [
      "Unreadable",
      "#{marker} \x98".dup.force_encoding("Windows-1251"),
    ],
  }

  failures.each do |name, (kind, text)|
    it "holds after a(n) #{name}" do
      host = hostile_host(timeout: kind == "TimedOut" ? 300 : 20_000)
      error = error_of { host.examine(text, "x") }

      expect(error).to be_a(errors.const_get(kind))
      expect(error.cause).to be_nil
      expect(everything_about(error)).not_to match(/#{marker}|cannot read/)
    end
  end

  it "holds for attestations" do
    quotes = "globalThis.MedicalExaminer = { judge: (r, a) => { throw new Error(a.answers) } }"
    failing = hostile_host(folder: bundle_folder(quotes))
    asked = [{ answers: "#{marker} \xFF" }, { answers: marker * 200_000 }, { answers: marker }]
    found = asked.map { |attestation| error_of { failing.judge(nil, attestation, {}) } }

    expect(found.map(&:class)).to eq([errors::Unreadable, errors::InputTooLong, errors::Failed])
    expect(found.map { |error| everything_about(error) }.join).not_to include(marker)
  end

  it "holds when the error is raised within the rescue of another" do
    error =
      error_of do
        raise marker
      rescue StandardError
        hostile_host.examine("[throws]", "x")
      end

    expect(everything_about(error)).not_to include(marker)
  end

  it "holds when somebody looks at the host" do
    host = hostile_host
    host.examine(marker, { preset: marker })
    shown = [host, host.context, host.instance_variable_get(:@cache)]

    expect(
      shown.flat_map { |one| [one.inspect, one.to_s, one.pretty_inspect] }.join,
    ).not_to include(marker)
  end

  it "leaves nothing of a text in V8, once V8 has collected its garbage" do
    host = real_host
    text =
      "Mrs #{marker}, born 12.03.1931, was given Lasix. Mail #{marker}@example.org, 020 7946 0958."
    host.examine({ title: text, raw: "#{text}\n" * 20 }, "clinical-cases")
    v8 = host.context.instance_variable_get(:@v8)
    memory = -> do
      2.times { v8.low_memory_notification }
      v8.heap_snapshot
    end
    left = memory.call
    v8.eval("globalThis.kept = 'Dr #{marker}'")

    expect(left).not_to match(/#{marker}/i)
    expect(memory.call).to include(marker)
  end
end
