# frozen_string_literal: true

require_relative "../standalone_helper"

# What a server that keeps one context for days relies on.
RSpec.describe "The examiner's endurance in V8" do
  megabyte = 1_000_000
  # Far more than linear work needs, even on a busy machine; quadratic work on a million characters takes hours.
  patience = 60_000

  hostile = {
    "one letter" => "a",
    "digits" => "1",
    "groups of digits" => "12.",
    "telephone halves" => "+1-",
    "an address without an end" => "a@",
    "dots in an address" => "a.b@c.",
    "capital letters" => "A",
    "initials" => "A. ",
    "titles" => "Mr Dr ",
    "Cyrillic titles" => "пані д-р ",
    "Arabic prefixes" => "وال",
    "open brackets" => "[",
    "open links" => "[a](",
    "open quotes" => "[quote]",
    "quote marks" => ">",
    "backticks" => "`",
    "a backtick each line" => "`\n",
    "fences" => "```\n",
    "open tags" => "<a ",
    "comments" => "<!--",
    "table bars" => "|",
    "emoji colons" => ":",
    "at signs" => "@",
    "line breaks" => "\n",
    "blanks" => " ",
    "combining marks" => "\u0301",
    "direction marks" => "\u202e\u2066",
    "joiners" => "\u200d",
    "slashes" => "http://",
    "ages" => "aged 90 ",
    "months" => "12 March ",
    "brand names" => "Lasix ",
  }

  let(:text) { "Mrs Garcia, born 12.03.1931, was given Lasix 40 mg." }

  describe "with texts made to be slow" do
    context = nil

    # Says only whether it came to the end: carrying a hundred thousand findings into Ruby is not the question.
    before do
      context ||=
        Standalone
          .examiner(packs: Standalone.pack_files, timeout: patience)
          .tap { |built| built.eval(<<~JS) }
            globalThis.comesToTheEnd = (text) =>
              MedicalExaminer.examine({ title: text, raw: text }, "clinical-cases").problem === undefined;
          JS
    end

    hostile.each do |name, part|
      it "comes to the end of a megabyte of #{name}" do
        expect(context.call("comesToTheEnd", part * (megabyte / part.length))).to eq(true)
      end
    end
  end

  it "works on in the same context after a time-out within an examination" do
    context = Standalone.examiner(packs: Standalone.pack_files, timeout: 2_000)
    before = Standalone.examine(context, text)
    endless = "for (;;) MedicalExaminer.examine(#{(text * 1_000).to_json}, 'clinical-cases')"

    expect { context.eval(endless) }.to raise_error(MiniRacer::ScriptTerminatedError)
    expect(Standalone.examine(context, text)).to eq(before)
  end

  # Not in the same one: when V8 gives the memory back is its own affair, so the host leaves a full context.
  it "works on in a new context after one ran out of memory" do
    full = Standalone.examiner(packs: Standalone.pack_files, max_memory: 96 * 1024 * 1024)
    before = Standalone.examine(full, text)

    expect { full.eval(<<~JS) }.to raise_error(MiniRacer::V8OutOfMemoryError)
      (() => {
        const held = [];
        for (;;) held.push(new Array(1e5).fill(held.length));
      })()
    JS
    full.dispose
    after = Standalone.examiner(packs: Standalone.pack_files, max_memory: 96 * 1024 * 1024)
    expect(Standalone.examine(after, text)).to eq(before)
  end

  it "finds the same in a context built anew after the first was disposed of" do
    first = Standalone.examiner(packs: Standalone.pack_files)
    before = Standalone.examine(first, text)
    first.dispose

    expect { Standalone.examine(first, text) }.to raise_error(MiniRacer::ContextDisposedError)
    expect(Standalone.examine(Standalone.examiner(packs: Standalone.pack_files), text)).to eq(
      before,
    )
  end

  it "keeps all packs in at most 64 MB, and no more after much work" do
    context = Standalone.examiner(packs: Standalone.pack_files)
    100.times { Standalone.examine(context, text) }
    context.low_memory_notification
    settled = context.heap_stats[:used_heap_size]
    2_000.times { |day| Standalone.examine(context, "#{text} Seen on day #{day}.") }
    context.low_memory_notification

    expect(settled).to be <= 64 * 1024 * 1024
    expect(context.heap_stats[:used_heap_size]).to be <= settled + 2 * 1024 * 1024
  end
end
