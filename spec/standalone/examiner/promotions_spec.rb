# frozen_string_literal: true

require_relative "host_support"

RSpec.describe "Signs of advertising, as the server looks for them" do
  include HostSupport

  rule = "brand-names/brand-name"
  file = "examiner/src/promotion/promotion.cases.txt"
  rules = JSON.parse(File.read(File.join(Standalone::ROOT, "config/presets.json")))["rules"]
  severities = rules.to_h { |id| [id, id == rule ? "attest" : "off"] }
  host = MedicalCommunities::Examiner::Host.new(timeout: 30_000)

  look = ->(raw) do
    text = { title: "", raw: raw }
    found = host.examine(text, { preset: "clinical-cases", severities: severities })["findings"]
    host.promotions(text, found.map { |one| one.slice("field", "start", "end") })
  end

  it "are the same as in Node, for every case" do
    cases = File.readlines(File.join(Standalone::ROOT, file), chomp: true).grep(/\A[+-] /)
    expect(cases.size).to be > 150

    wrong =
      cases.filter do |line|
        _, text, signs = line.split(" | ")
        raw = text.gsub(/\{\{|\}\}/, "").gsub("\\n", "\n")
        look.call(raw).flat_map { |one| one["signs"] }.uniq.sort != signs.to_s.split.sort
      end
    expect(wrong).to eq([])
  end

  it "come with a key and with the places of each brand" do
    expect(look.call("Plavix, promo code A1. Order Plavix now.")).to eq(
      [
        {
          "key" => "plavix",
          "signs" => %w[price where],
          "places" => [
            { "field" => "raw", "start" => 0, "end" => 6 },
            { "field" => "raw", "start" => 29, "end" => 35 },
          ],
        },
      ],
    )
  end

  it "are not looked for in what is no text, or too long a one" do
    expect { host.promotions({ raw: "\xFF" }, []) }.to raise_error(errors::Unreadable)
    expect { host.promotions({ raw: "a" * 160_001 }, []) }.to raise_error(errors::InputTooLong)
    expect { real_host.promotions({ raw: "a" }, nil) }.to raise_error(errors::Failed)
  end

  it "cost time that grows with the text" do
    worst = "Plavix best on the market 20% off order now www.plavix.com "
    places = ->(times) do
      Array.new(times) do |i|
        { field: "raw", start: i * worst.length, end: (i * worst.length) + 6 }
      end
    end

    # Ten times what is allowed would take longer than the host waits.
    expect(host.promotions({ raw: worst * 2500 }, places.call(2500)).first["signs"]).to eq(
      %w[praise price where link],
    )
  end
end
