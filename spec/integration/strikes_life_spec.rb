# frozen_string_literal: true

require_relative "../support/complained_about"

# Two hundred lives of complaints, by chance, through the services. MEDICAL_SEED runs one again.
RSpec.describe "The life of complaints" do
  include Joinable
  include ComplainedAbout

  fab!(:people) { Array.new(6) { Fabricate(:user) } }

  let(:seed) { (ENV["MEDICAL_SEED"] || Random.new_seed % 1_000_000).to_i }
  let(:random) { Random.new(seed) }

  def pick(list)
    list.to_a.sample(random: random)
  end

  def two
    people.shuffle(random: random).first(2)
  end

  # What can happen, each by itself and again.
  def step(complaints)
    case random.rand(12)
    when 0..4
      by, about = two
      one =
        complaint(
          by: by,
          about: about,
          target: Struct.new(:id).new(random.rand(1_000_000)),
          ground: pick(%w[insult quarrel hatred patient]),
          quarrel: pick([nil, nil, "q"]),
        )
      complaints << one
      (1 + random.rand(2)).times { issue(one) }
    when 5
      conclude_one(complaints, "upheld")
    when 6
      conclude_one(complaints, pick(%w[dismissed withdrawn]))
    when 7
      freeze_time(Time.zone.now + random.rand(1..90).days)
      MedicalCommunities::Strike::Expire.call
    when 8
      strike = pick(MedicalCommunities::Strike.in_force)
      user = strike&.subject&.user
      strike && user && submit(strike, user)
    when 9
      waiting = pick(MedicalCommunities::Appeal.waiting)
      waiting&.reviewable&.perform(
        admin,
        pick(%i[medical_pardon medical_keep]),
        medical_reason: "other",
      )
    when 10
      strike = pick(MedicalCommunities::Strike.all)
      strike && give(strike)
    when 11
      leave
    end
  end

  def conclude_one(complaints, outcome)
    one = pick(complaints.select { |given| given.reload.open? })
    one && conclude(one, outcome, by: admin)
  end

  def submit(strike, user)
    MedicalCommunities::Appeal::Submit.call(
      params: {
        strike_id: strike.id,
        words: "Please look again",
      },
      guardian: user.guardian,
    )
  end

  def give(strike)
    MedicalCommunities::Pardon::Give.call(
      params: {
        strike_id: strike.id,
        note: "Enough",
      },
      guardian: admin.guardian,
    )
  end

  # An account goes, is anonymised, or becomes one with another: in the order in which core tells us.
  def leave
    one, other = two
    leaving = MedicalCommunities::EntryPoints::Leaving
    what = pick(%i[forget make_anonymous merge])
    [leaving::Standing, leaving::Complaints].each do |room|
      what == :merge ? room.merge(one, other) : room.public_send(what, one)
    end
  end

  def check(told)
    strikes = MedicalCommunities::Strike.includes(:pardon, complaint: :decision).to_a
    open = MedicalCommunities::StandingCase.open.to_a
    events = MedicalCommunities::StandingEntry.pluck(:event).tally

    expect(strikes.map(&:complaint_id)).to match_array(strikes.map(&:complaint_id).uniq), told
    strikes.each do |strike|
      ended = %w[dismissed withdrawn].include?(strike.complaint.decision&.outcome)
      expect(strike.pardon).to be_present, told if ended
      expect(strike.ground).not_to eq("patient"), told
    end
    expect(events["struck"].to_i).to eq(strikes.size), told
    expect(events["pardoned"].to_i).to eq(MedicalCommunities::Pardon.count), told
    expect(events["case-opened"].to_i).to eq(MedicalCommunities::StandingCase.count), told
    expect(open.map(&:subject_id)).to match_array(open.map(&:subject_id).uniq), told
    open.each { |one| expect(one.count).to eq(tried(strikes, one.subject_id)), told }
    strikes
      .map(&:subject_id)
      .uniq
      .each do |id|
        subject = MedicalCommunities::Actor.find(id)
        expect(MedicalCommunities::Strikes.count(subject).count).to eq(tried(strikes, id)), told
      end
  end

  # As the default settings say it, from the rows alone.
  def tried(strikes, subject_id)
    strikes
      .select do |strike|
        strike.subject_id == subject_id && strike.pardon.nil? &&
          strike.expires_on >= Time.zone.today && strike.reporter_id != subject_id &&
          strike.counted_on > Time.zone.today - 180
      end
      .map(&:reporter_id)
      .uniq
      .size
  end

  it "keeps its promises whatever happens in which order" do
    start = Time.zone.now
    before = people.map { |user| freedoms(user) }
    200.times do |round|
      freeze_time(start)
      ActiveRecord::Base.transaction(requires_new: true) do
        complaints = []
        random
          .rand(4..12)
          .times do |number|
            step(complaints)
            check("seed #{seed}, life #{round}, step #{number}")
          end
        restricted = people.map { |user| freedoms(user) }
        expect(restricted).to eq(before), "seed #{seed}, life #{round}" if (round % 20).zero?
        raise ActiveRecord::Rollback
      end
    end
  end
end
