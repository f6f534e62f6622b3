# frozen_string_literal: true

RSpec.describe MedicalCommunities::WatchCount do
  def totals(*category_ids)
    described_class.totals(category_ids)
  end

  it "adds the numbers of a day, rule by rule" do
    described_class.add(1, "identifiers/phone" => { asked: 1 }, "identifiers/email" => { held: 2 })
    described_class.add(1, "identifiers/phone" => { asked: 2, refused: 1 })

    expect(described_class.count).to eq(2)
    expect(totals(1)[1]).to contain_exactly(
      { "rule" => "identifiers/phone", "asked" => 3, "held" => 0, "refused" => 1 },
      { "rule" => "identifiers/email", "asked" => 0, "held" => 2, "refused" => 0 },
    )
  end

  it "sums days and keeps communities apart" do
    freeze_time(2.days.ago) { described_class.add(1, "identifiers/phone" => { asked: 1 }) }
    described_class.add(1, "identifiers/phone" => { asked: 1 })
    described_class.add(2, "identifiers/phone" => { asked: 5 })

    expect(totals(1, 2).transform_values { |rows| rows.sum { |row| row["asked"] } }).to eq(
      1 => 2,
      2 => 5,
    )
  end

  it "is one statement for any number of rules, and none for nothing" do
    counts = MedicalCommunities::Preset.rules.to_h { |rule| [rule, { asked: 1 }] }

    expect(track_sql_queries { described_class.add(1, counts) }.size).to eq(1)
    expect(track_sql_queries { described_class.add(1, {}) }).to be_empty
  end
end
