# frozen_string_literal: true

require_relative "host_support"

RSpec.describe "The cache of the examiner's answers" do
  def cache(**limits)
    MedicalCommunities::Examiner::Cache.new(**limits)
  end

  it "keeps an answer under all parts of its question" do
    kept = cache
    kept["digest", "text"] = "report"

    expect(kept["digest", "text"]).to eq("report")
    expect([kept["diges", "ttext"], kept["digesttext"], kept["text", "digest"]]).to all(be_nil)
  end

  it "drops what was asked for longest ago when there are too many" do
    kept = cache(most: 2)
    kept["a"] = "1"
    kept["b"] = "2"
    kept["a"]
    kept["c"] = "3"

    expect([kept["a"], kept["b"], kept["c"]]).to eq(["1", nil, "3"])
  end

  it "drops what was asked for longest ago when they are too large together" do
    kept = cache(bytes: 40)
    %w[a b c d e].each { |question| kept[question] = question * 9 }

    expect(%w[a b c d e].map { |question| kept[question] && question }).to eq(
      [nil, "b", "c", "d", "e"],
    )
  end

  it "does not keep one that would leave little room for others" do
    kept = cache(bytes: 40)
    kept["a"] = "1" * 10
    kept["b"] = "2" * 11

    expect([kept["a"], kept["b"]]).to eq(["1" * 10, nil])
  end

  it "counts an answer that came twice once" do
    kept = cache(most: 2, bytes: 40)
    5.times { kept["a"] = "1" * 10 }
    kept["b"] = "2"

    expect([kept["a"], kept["b"]]).to eq(["1" * 10, "2"])
    expect(kept.inspect).to include("2 answers, 11 bytes")
  end

  it "stays within its limits with eight threads" do
    kept = cache(most: 50)
    Array
      .new(8) { |number| Thread.new { 500.times { |day| kept["#{day % 90}"] = "x" * number } } }
      .each(&:join)

    expect(kept.inspect).to match(%r{ 50 answers, \d+ bytes})
  end

  it "holds no text" do
    kept = cache
    kept["Zyxomarker"] = "report"

    expect(Marshal.dump(kept.instance_variable_get(:@answers))).not_to include("Zyxomarker")
  end
end
