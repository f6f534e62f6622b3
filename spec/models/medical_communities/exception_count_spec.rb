# frozen_string_literal: true

RSpec.describe MedicalCommunities::ExceptionCount do
  it "sums days and keeps communities apart" do
    freeze_time(2.days.ago) { described_class.add(1, %w[vaccine]) }
    described_class.add(1, %w[vaccine vaccine biosimilar])
    described_class.add(2, %w[device])

    expect(described_class.count).to eq(4)
    expect(described_class.totals([1, 2])).to eq(
      1 => [
        { "exception" => "biosimilar", "count" => 1 },
        { "exception" => "vaccine", "count" => 2 },
      ],
      2 => [{ "exception" => "device", "count" => 1 }],
    )
  end

  it "is one statement for any number of exceptions, and none for nothing" do
    all = MedicalCommunities::Preset.exceptions

    expect(track_sql_queries { described_class.add(1, all) }.size).to eq(1)
    expect(track_sql_queries { described_class.add(1, []) }).to be_empty
  end
end
