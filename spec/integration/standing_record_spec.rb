# frozen_string_literal: true

require_relative "../support/complained_about"

RSpec.describe "The record of complaints and strikes" do
  include Joinable
  include ComplainedAbout

  let(:entries) { MedicalCommunities::StandingEntry }

  # An entry as it would have been written then.
  def entry_of(time)
    entries.create!(event: "struck", created_at: time)
  end

  def refused
    expect { ActiveRecord::Base.transaction(requires_new: true) { yield } }.to raise_error(
      ActiveRecord::StatementInvalid,
      /medical_standing_entries is append-only/,
    )
  end

  def forget
    Jobs::MedicalCommunities::ForgetStandingEntries.new.execute({})
  end

  it "is kept for ever, unless settings say otherwise" do
    entry_of(50.years.ago)
    forget
    expect(entries.count).to eq(1)
  end

  it "loses what is older than settings keep by the job, which writes down that it did" do
    SiteSetting.medical_communities_standing_record_years = 2
    old = [entry_of(3.years.ago), entry_of(2.years.ago - 1.day)]
    young = [entry_of(2.years.ago + 1.day), entry_of(Time.zone.now)]

    2.times { forget }

    expect(entries.where(id: old)).to be_empty
    expect(entries.where(id: young).count).to eq(2)
    expect(entries.where(event: "forgotten").pluck(:actor_id, :facts)).to eq(
      [[nil, { "entries" => 2, "years" => 2 }]],
    )
  end

  it "forgets in batches, and also while the plugin is off" do
    stub_const(MedicalCommunities::LedgerRetention, "BATCH", 2) do
      SiteSetting.medical_communities_standing_record_years = 1
      5.times { entry_of(2.years.ago) }
      SiteSetting.medical_communities_enabled = false
      forget
    end
    expect(entries.pluck(:event)).to eq(%w[forgotten])
  end

  it "loses nothing to anybody else, before or after the job" do
    SiteSetting.medical_communities_standing_record_years = 1
    entry_of(3.years.ago)
    kept = entry_of(Time.zone.now)
    refused { entries.where(id: kept.id).delete_all }
    forget
    refused { entries.delete_all }
    refused { entries.where(id: kept.id).update_all(event: "pardoned") }
    expect { kept.destroy! }.to raise_error(ActiveRecord::ReadOnlyRecord)
  end

  it "loses nothing young or of another ledger, whoever names the ledger" do
    young = entry_of(10.months.ago)
    other = MedicalCommunities::LedgerEntry.create!(event: "granted", created_at: 9.years.ago)
    DB.exec(
      "SELECT set_config('medical_communities.forgetful_ledger', 'medical_standing_entries', TRUE)",
    )
    refused { entries.where(id: young.id).delete_all }
    expect {
      ActiveRecord::Base.transaction(requires_new: true) do
        MedicalCommunities::LedgerEntry.where(id: other.id).delete_all
      end
    }.to raise_error(ActiveRecord::StatementInvalid, /medical_ledger_entries is append-only/)
  end

  describe "in words" do
    def sentences(event, **facts)
      made = entries.create!(event: event, facts: facts)
      MedicalCommunities::StandingEntry::Facts.new(made.reload).sentences
    end

    # All that is written anywhere, with each code that can stand there.
    written = {
      "complained" => {
        ground: MedicalCommunities::Complaint::GROUNDS,
        target_type: MedicalCommunities::Complaint::TARGETS,
        source: MedicalCommunities::Complaint::SOURCES,
      },
      "dismissed" => {
        reason: MedicalCommunities::ComplaintDecision::REASONS,
      },
      "struck" => {
        ground: %w[insult],
        count: [1, 21],
      },
      "pardoned" => {
        origin: MedicalCommunities::Pardon::ORIGINS,
      },
      "appeal-decided" => {
        outcome: %w[pardoned kept],
        reason: MedicalCommunities::Appeal::REASONS,
        alone: [true],
      },
      "measure-taken" => {
        kind: MedicalCommunities::Measure::KINDS,
        reason: MedicalCommunities::Measure::REASONS.keys,
        until: %w[2027-03-04],
      },
      "measure-undone" => {
        kind: MedicalCommunities::Measure::KINDS,
      },
      "merged" => {
        from: [17],
      },
      "removed" => {
        post_id: [17],
        way: MedicalCommunities::PostRemoval::WAYS,
      },
      "forgotten" => {
        entries: [5000],
        years: [2],
      },
    }

    %w[en uk ru ar].each do |language|
      it "says each fact in #{language}, and no code" do
        I18n.with_locale(language) do
          written.each do |event, facts|
            facts.each do |name, values|
              values.each do |value|
                said = sentences(event, name => value).first
                expect(said).to be_present
                expect(said).not_to match(
                  /translation missing|%\{|_|[a-z]-[a-z]+\u2069|\u2068\u2069/i,
                )
                expect(said).not_to match(/[a-z]{3}/i) unless language == "en"
              end
            end
          end
        end
      end
    end

    it "knows all that a life of complaints writes" do
      one, two, three = Array.new(3) { strike }
      conclude(one.complaint, "dismissed")
      decide_appeal(appeal(two), "keep", by: keeper, medical_reason: "rule-applies")
      decide_appeal(appeal(three), "pardon", by: keeper)
      entries.find_each do |entry|
        said = MedicalCommunities::StandingEntry::Facts.new(entry).sentences
        expect(said.size).to eq(entry.facts.size)
        expect(said.join).not_to match(/translation missing|%\{|\u2068\u2069/i)
      end
    end
  end
end
