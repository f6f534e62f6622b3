# frozen_string_literal: true

require "date"

%w[mark terms pairing counting].each do |name|
  require_relative "../../lib/medical_communities/strikes/#{name}"
end

RSpec.describe "Counting strikes" do
  today = Date.new(2026, 11, 27)
  strikes = MedicalCommunities::Strikes

  let(:terms) do
    strikes::Terms.new(
      count: "received",
      window_days: 180,
      distinct_reporters: true,
      distinct_posts: false,
      scope: "site",
      weights: {
      },
      before_review: 3,
      strike_days: 180,
    )
  end

  def mark(id, reporter, **rest)
    MedicalCommunities::Strikes::Mark.new(
      id: id,
      reporter_id: reporter,
      target: ["post", id],
      weight: 1,
      counted_on: Date.new(2026, 11, 27),
      expires_on: Date.new(2027, 5, 26),
      **rest,
    )
  end

  def with(**changed)
    terms.dup.tap { |other| changed.each { |name, value| other[name] = value } }
  end

  define_method(:counting) do |marks, given = terms, day = today, **where|
    strikes::Counting.new(marks, given, day: day, **where)
  end

  it "takes three complaints by three people for three" do
    marks = [mark(1, 7), mark(2, 8), mark(3, 9)]
    expect(counting(marks).count).to eq(3)
    expect(counting(marks)).to be_review
    expect(counting(marks.first(2))).not_to be_review
  end

  it "takes the same person once, unless told otherwise, and says how many complaints there are" do
    marks = [mark(1, 7), mark(2, 7), mark(3, 9)]
    expect(counting(marks)).to have_attributes(count: 2, complaints: 3, people: 2)
    expect(counting(marks, with(distinct_reporters: false)).count).to eq(3)
  end

  it "takes a quarrel once per person, whatever number of posts" do
    marks = [1, 2, 3].map { |id| mark(id, 7, quarrel: "q") } + [mark(4, 8, quarrel: "q")]
    expect(counting(marks, with(distinct_reporters: false)).count).to eq(2)
    expect(counting(marks, with(distinct_reporters: false, distinct_posts: true)).count).to eq(2)
  end

  it "takes complaints about one post once where posts are told apart" do
    marks = [7, 8, 9].map { |reporter| mark(reporter, reporter, target: ["post", 1]) }
    expect(counting(marks, with(distinct_posts: true)).count).to eq(1)
    expect(counting(marks).count).to eq(3)
  end

  it "lets complaints about no post stand for themselves" do
    marks = [7, 8].map { |reporter| mark(reporter, reporter, target: nil) }
    expect(counting(marks, with(distinct_posts: true)).count).to eq(2)
  end

  it "never takes what was dismissed or pardoned, nor what weighs nothing" do
    expect(counting([mark(1, 7, ended: true, upheld: true)]).count).to eq(0)
    expect(counting([mark(1, 7, weight: 0)]).complaints).to eq(0)
  end

  it "takes what is upheld alone where settings say so" do
    marks = [mark(1, 7), mark(2, 8, upheld: true)]
    expect(counting(marks, with(count: "upheld")).count).to eq(1)
  end

  it "forgets on the day after the last, and outside the window" do
    one = mark(1, 7, counted_on: today - 10, expires_on: today)
    expect(counting([one]).count).to eq(1)
    expect(counting([one], terms, today + 1).count).to eq(0)
    expect(counting([one], with(window_days: 11)).count).to eq(1)
    expect(counting([one], with(window_days: 10)).count).to eq(0)
  end

  it "weighs grounds, the heaviest of a person" do
    marks = [mark(1, 7, weight: 2), mark(2, 7), mark(3, 8)]
    expect(counting(marks).count).to eq(3)
  end

  it "counts each community for itself where settings say so" do
    marks = [mark(1, 7, community_id: 4), mark(2, 8, community_id: 5), mark(3, 9)]
    apart = with(scope: "community")
    counts = [4, 5, nil].map { |id| counting(marks, apart, community_id: id).count }
    expect(counts).to eq([1, 1, 1])
  end

  it "reads weights from a setting, and takes what it cannot read for one" do
    weights = strikes::Terms.weights("insult=2| hatred = 3 |vacancies=0|politics=99|rule=x|=4")
    expect(weights).to eq("insult" => 2, "hatred" => 3, "vacancies" => 0, "politics" => 10)
    expect(with(weights: weights).weight_of("rule")).to eq(1)
  end

  it "stays quick when very many complain about few posts" do
    marks =
      Array.new(3000) { |n| mark(n, n, target: ["post", n % 40]) } +
        Array.new(1500) { |n| mark(5000 + n, n, target: ["post", 100 + n]) }
    started = Process.clock_gettime(Process::CLOCK_MONOTONIC)
    expect(counting(marks, with(distinct_posts: true)).count).to eq(1540)
    expect(Process.clock_gettime(Process::CLOCK_MONOTONIC) - started).to be < 5
  end

  describe "over random lives" do
    # What happens to a member's complaints, by chance. People are numbers; an account that goes leaves its number.
    life = ->(random) do
      marks = []
      day = today
      random
        .rand(1..14)
        .times do
          case random.rand(9)
          when 0..3
            marks << {
              id: marks.size,
              reporter_id: random.rand(5),
              target: random.rand(5).zero? ? nil : ["post", random.rand(4)],
              quarrel: random.rand(4).zero? ? "q#{random.rand(2)}" : nil,
              community_id: [nil, 1, 2].sample(random: random),
              weight: [0, 1, 1, 1, 2].sample(random: random),
              counted_on: day,
              expires_on: day + random.rand(20..60),
              upheld: false,
              ended: false,
            }
          when 4
            marks.sample(random: random)&.store(:upheld, true)
          when 5, 6
            # dismissed, withdrawn, pardoned after an appeal or without
            marks.sample(random: random)&.store(:ended, true)
          when 7
            day += random.rand(1..40)
          when 8
            # two accounts of reporters become one
            from, to = random.rand(5), random.rand(5)
            marks.each { |one| one[:reporter_id] = to if one[:reporter_id] == from }
          end
        end
      [marks.map { |one| strikes::Mark.new(**one) }, day]
    end

    chance = ->(random) do
      strikes::Terms.new(
        count: %w[received received upheld].sample(random: random),
        window_days: random.rand(1..90),
        distinct_reporters: random.rand(3).positive?,
        distinct_posts: random.rand(2).zero?,
        scope: %w[site site community].sample(random: random),
        weights: {
        },
        before_review: 3,
        strike_days: 60,
      )
    end

    # The definition, by trying everything: the heaviest set of complaints that share no voice and no post.
    define_method(:tried) do |marks, terms, day, community|
      kept =
        marks.select do |one|
          !one.ended && one.weight.positive? && one.expires_on >= day &&
            one.counted_on > day - terms.window_days && (terms.count == "received" || one.upheld) &&
            (terms.scope == "site" || one.community_id == community)
        end
      voices =
        kept
          .group_by do |one|
            if terms.distinct_reporters
              one.reporter_id
            else
              one.quarrel ? [one.reporter_id, one.quarrel] : [:alone, one.id]
            end
          end
          .values
      return voices.sum { |own| own.map(&:weight).max } unless terms.distinct_posts
      best(voices, [])
    end

    def best(voices, taken)
      return 0 if voices.empty?
      first, *others = voices
      placed =
        first.filter_map do |one|
          post = one.target || [:alone, one.id]
          one.weight + best(others, taken + [post]) if (taken & [post]).empty?
        end
      [best(others, taken), *placed].max
    end

    it "keeps what it promises in 10,000 of them" do
      seed = (ENV["MEDICAL_SEED"] || Random.new_seed % 1_000_000).to_i
      random = Random.new(seed)
      10_000.times do |round|
        marks, day = life.call(random)
        given = chance.call(random)
        community = [nil, 1, 2].sample(random: random)
        found = counting(marks, given, day, community_id: community)
        told = "seed #{seed}, round #{round}"

        expect(found.count).to eq(tried(marks, given, day, community)), told
        # in any order
        again = counting(marks.shuffle(random: random), given, day, community_id: community)
        expect(again.count).to eq(found.count), told
        # one complaint less never raises it, and nothing dismissed is counted
        less = marks.dup.tap { |some| some.delete_at(random.rand(some.size)) if some.any? }
        expect(counting(less, given, day, community_id: community).count).to be <= found.count
        expect(found.counted.none?(&:ended)).to eq(true), told
        # time alone never raises it
        later = counting(marks, given, day + random.rand(90), community_id: community)
        expect(later.count).to be <= found.count
        next unless given.distinct_reporters
        expect(found.count).to be <= found.people * 2
        # two reporters who turn out to be one never raise it
        merged = marks.map { |one| one.dup.tap { |m| m.reporter_id = 0 if m.reporter_id == 1 } }
        expect(counting(merged, given, day, community_id: community).count).to be <= found.count
      end
    end
  end
end
