# frozen_string_literal: true

require_relative "../standalone_helper"

RSpec.describe "The examiner's bundle in V8" do
  def globals(context)
    context.eval("Object.getOwnPropertyNames(globalThis)")
  end

  def load_all(context)
    ["public/javascripts/examiner.js", *Standalone.pack_files].each do |path|
      context.eval(Standalone.read(path), filename: path)
    end
  end

  let(:case_text) { "Mrs Garcia, born 12.03.1931, was given Lasix 40 mg. Call 020 7946 0958." }

  it "defines exactly one global, packs included" do
    context = MiniRacer::Context.new
    before = globals(context)
    load_all(context)

    expect(globals(context) - before).to eq(["MedicalExaminer"])
  end

  it "leaves the built-in objects as they are" do
    context = MiniRacer::Context.new
    count = <<~JS
      Object.getOwnPropertyNames(globalThis)
        .map((name) => globalThis[name])
        .filter((value) => typeof value === "function")
        .flatMap((value) => [value, value.prototype])
        .filter(Boolean)
        .reduce((sum, value) => sum + Reflect.ownKeys(value).length, 0)
    JS
    before = context.eval(count)
    load_all(context)

    # The one namespace object is no function, so it does not count.
    expect(context.eval(count)).to eq(before)
  end

  it "finds the same without Intl, console and WebAssembly as with them" do
    bare = MiniRacer::Context.new
    bare.eval("for (const name of ['Intl', 'console', 'WebAssembly']) delete globalThis[name]")
    load_all(bare)
    whole = Standalone.examiner(packs: Standalone.pack_files)

    expect(globals(bare)).not_to include("Intl", "console", "WebAssembly")
    expect(Standalone.examine(bare, case_text)).to eq(Standalone.examine(whole, case_text))
  end

  it "finds identifiers without packs, medicines with them" do
    without = Standalone.examine(Standalone.examiner, case_text)
    with = Standalone.examine(Standalone.examiner(packs: Standalone.pack_files), case_text)

    expect(without["findings"].map { |finding| finding["category"] }).to include("DATE")
    expect(without["packs"]).to be_empty
    expect(with["findings"].map { |finding| finding["category"] }).to include("DATE", "BRAND_NAME")
  end

  it "counts in UTF-16 units, as the browser does, not in Ruby's characters" do
    text = "🩺🩺 mail anna@example.org today"
    finding = Standalone.examine(Standalone.examiner, text)["findings"].first
    utf16 = text.encode("UTF-16LE")
    span = utf16.byteslice(finding["start"] * 2, (finding["end"] - finding["start"]) * 2)

    expect(span.encode("UTF-8")).to eq("anna@example.org")
  end

  it "answers in JSON that Ruby can write again, even to half a character" do
    context = Standalone.examiner(packs: Standalone.pack_files)
    report = context.eval(<<~JS)
      MedicalExaminer.examine({ title: "\\udc00", raw: "\\ud800 Mr Garcia\\udfff 12.03.1931 \\ud83e" }, "clinical-cases")
    JS

    expect(JSON.parse(report.to_json)).to eq(report)
    expect(report["findings"]).not_to be_empty
  end

  it "names the problem when a preset is unknown" do
    report = Standalone.examine(Standalone.examiner, case_text, "no-such-preset")

    expect(report["problem"]).to eq("unknown-preset")
  end
end
