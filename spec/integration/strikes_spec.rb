# frozen_string_literal: true

require_relative "../support/complained_about"

RSpec.describe "Strikes of members" do
  include Joinable
  include ComplainedAbout

  entries = MedicalCommunities::StandingEntry

  def events
    MedicalCommunities::StandingEntry.order(:id).pluck(:event)
  end

  describe MedicalCommunities::Strike::Issue do
    it "counts a complaint that was received, and writes it down without words" do
      made = strike(ground: "insult")

      expect(made).to have_attributes(
        subject_id: actor.id,
        weight: 1,
        counted_on: Time.zone.today,
        expires_on: Time.zone.today + 180,
      )
      expect(count).to eq(1)
      entry = entries.last
      expect(entry).to have_attributes(
        event: "struck",
        actor_id: nil,
        subject_id: actor.id,
        strike_id: made.id,
        facts: {
          "ground" => "insult",
          "count" => 1,
        },
      )
    end

    it "counts the same complaint once, however often it is called" do
      given = complaint
      Array.new(3) { issue(given) }
      expect(MedicalCommunities::Strike.count).to eq(1)
      expect(events).to eq(%w[struck])
    end

    it "counts nothing urgent, nothing that weighs nothing, and nobody against themselves" do
      SiteSetting.medical_communities_strike_weights = "vacancies=0"
      expect(strike(ground: "patient")).to be_nil
      expect(strike(ground: "vacancies")).to be_nil
      expect(strike(by: member)).to be_nil
      expect(count).to eq(0)
    end

    it "counts nothing that is about nobody, and nothing while the plugin is off" do
      given = complaint
      given.update!(subject: nil)
      expect(issue(given)).to be_nil
      SiteSetting.medical_communities_enabled = false
      expect(strike).to be_nil
    end

    it "waits for people where settings count only what is upheld" do
      SiteSetting.medical_communities_strikes_count = "upheld"
      given = complaint
      expect(issue(given)).to be_nil

      conclude(given, "upheld")

      expect(count).to eq(1)
    end

    it "keeps the weight of its ground" do
      SiteSetting.medical_communities_strike_weights = "hatred=2"
      expect(strike(ground: "hatred").weight).to eq(2)
      SiteSetting.medical_communities_strike_weights = ""
      expect(count).to eq(2)
    end
  end

  describe "the third" do
    it "opens one case for people, which later strikes only count up" do
      2.times { strike }
      expect(cases).to be_empty
      strike
      expect(cases.open.pluck(:count)).to eq([3])
      2.times { strike }
      expect(cases.open.pluck(:count)).to eq([5])
      expect(events.tally).to eq("struck" => 5, "case-opened" => 1)
    end

    it "comes from three people: one who complains again and again opens nothing" do
      foe = Fabricate(:user)
      4.times { |n| strike(by: foe, target: Fabricate(:post, topic: topic, user: member)) }
      expect(count).to eq(1)
      expect(cases).to be_empty
    end

    it "is asked of people by what they uphold, should settings have changed since it was received" do
      three = Array.new(3) { complaint.tap { |one| issue(one) } }
      cases.each { |one| one.update!(closed_at: Time.zone.now) }
      SiteSetting.medical_communities_strikes_count = "upheld"
      three.first(2).each { |one| conclude(one, "upheld") }
      expect([count, cases.open.count]).to eq([2, 0])
      conclude(three.last, "upheld")
      expect([count, cases.open.pluck(:count)]).to eq([3, [3]])
      expect(events.tally).to include("struck" => 3)
    end

    it "is asked of people again by the next one, once they have decided" do
      3.times { strike }
      cases.first.update!(closed_at: Time.zone.now)
      foe = Fabricate(:user)
      strike(by: foe)
      expect(cases.count).to eq(2)
      cases.last.update!(closed_at: Time.zone.now)
      strike(by: foe, ground: "quarrel")
      expect(cases.count).to eq(2)
    end

    it "is counted in each community for itself where settings say so" do
      SiteSetting.medical_communities_strike_scope = "community"
      elsewhere = Joinable.found("Skin")
      2.times { strike }
      2.times { strike(community: elsewhere) }
      expect(cases).to be_empty
      strike
      expect(cases.pluck(:community_id, :count)).to eq([[community.id, 3]])
    end

    it "restricts nobody by itself" do
      before = freedoms
      Jobs.run_immediately!
      5.times { strike }
      conclude(complaint, "upheld")
      expect(cases.open.count).to eq(1)
      expect(freedoms).to eq(before)
    end
  end

  describe MedicalCommunities::Strike::Reconsider do
    it "removes the strike of what was dismissed or withdrawn, also when those received count" do
      made = Array.new(3) { complaint.tap { |one| issue(one) } }
      conclude(made[0], "dismissed")
      conclude(made[1], "withdrawn", by: nil)
      2.times { MedicalCommunities::Strike::Reconsider.call(complaint: made[0]) }

      expect(count).to eq(1)
      expect(MedicalCommunities::Pardon.order(:id).pluck(:origin)).to eq(%w[dismissed withdrawn])
      expect(events.tally).to include("pardoned" => 2)
      expect(cases.open.pluck(:count)).to eq([1])
    end

    it "never counts what was dismissed before it was counted" do
      given = complaint
      conclude(given, "dismissed")
      expect(issue(given)).to be_nil
    end

    it "keeps the strike of what was upheld or only settled" do
      conclude(complaint.tap { |one| issue(one) }, "upheld")
      conclude(complaint.tap { |one| issue(one) }, "settled")
      expect(count).to eq(2)
    end
  end

  describe MedicalCommunities::Strike::Expire do
    it "writes down once what ran out, which counts no longer since the day after" do
      3.times { strike }
      freeze_time(Time.zone.now + 180.days)
      freeze_time(Time.zone.now + 1.day)
      expect(count).to eq(0)

      2.times { described_class.call }

      expect(events.tally).to include("expired" => 3)
      expect(cases.open.pluck(:count)).to eq([0])
      expect(MedicalCommunities::Strike.first.state).to eq("expired")
    end
  end

  describe MedicalCommunities::Pardon::Give do
    def give(strike, by:, note: "A misunderstanding")
      described_class.call(params: { strike_id: strike.id, note: note }, guardian: by.guardian)
    end

    it "is for moderators of the community and administrators, with words" do
      one, two = strike, strike
      expect(give(one, by: keeper, note: " ")).to be_a_failure
      expect(give(one, by: keeper)).to be_a_success
      expect(give(two, by: admin)).to be_a_success
      expect(give(two, by: admin)).to be_a_failure
      expect(count).to eq(0)
      expect(one.reload.pardon).to have_attributes(note: "A misunderstanding", pardoned_by: keeper)
    end

    it "is another person's than who upheld the complaint, unless there is no other administrator" do
      one, two = strike, strike
      conclude(one.complaint, "upheld", by: keeper)
      conclude(two.complaint, "upheld", by: admin)
      expect(give(one, by: keeper)).to be_a_failure
      expect(give(one, by: second_admin)).to be_a_success
      expect(give(two, by: admin)).to be_a_failure
      second_admin.update!(admin: false)
      expect(give(two, by: admin)).to be_a_success
    end

    it "is nobody's for themselves, for what they complained of, or for a colleague" do
      expect(give(strike(by: keeper), by: keeper)).to be_a_failure
      expect(give(strike(about: keeper), by: keeper)).to be_a_failure
      expect(give(strike(about: admin), by: admin)).to be_a_failure
      colleague = Fabricate(:user)
      appoint(colleague, community)
      expect(give(strike(about: colleague), by: keeper)).to be_a_failure
      expect(give(strike(about: colleague), by: admin)).to be_a_success
      expect(give(strike, by: applicant)).to be_a_failure
      expect(give(strike, by: Fabricate(:moderator))).to be_a_failure
    end
  end

  describe MedicalCommunities::Strike::Tell do
    before { Jobs.run_immediately! }

    it "writes the reason, how to put it right, and what the next one means: never who complained" do
      reporters = Array.new(3) { Fabricate(:user) }
      reporters.each { |reporter| strike(by: reporter) }

      third, second, first = messages_to(member)
      expect(first).to include("Insult", "1", "reword", "/communities/standing")
      expect(second).to include("the next one is reviewed by people")
      expect(third).to include("Until then nothing changes for you")
      [first, second, third].each do |letter|
        reporters.each { |reporter| expect(letter).not_to include(reporter.username) }
        expect(letter).not_to include(Joinable::SECRET)
        expect(letter).not_to include("translation missing", "%{")
      end
    end

    it "tells each piece of news once, whatever runs again" do
      made = strike
      conclude(made.complaint, "dismissed")
      3.times { Jobs::MedicalCommunities::FollowStrike.new.execute(strike_id: made.id) }
      expect(messages_to(member).map { |letter| letter.lines.first.strip }).to eq(
        ["A strike is removed", "About a complaint that counts"],
      )
    end

    it "says that people look only while they do" do
      foe = Fabricate(:user)
      2.times { strike }
      strike(by: foe)
      cases.each(&:close)
      strike(by: foe, target: Fabricate(:post, topic: topic, user: member))
      expect(messages_to(member).first).to include("A complaint was received", "of \u20683\u2069")
      expect(messages_to(member).first).not_to include("People now review")
    end

    it "says of what was upheld that it was" do
      SiteSetting.medical_communities_strikes_count = "upheld"
      conclude(complaint, "upheld")
      expect(messages_to(member).first).to include("The complaint was read and upheld.")
      expect(messages_to(member).first).not_to include("If the complaint is dismissed")
    end

    it "writes once of a quarrel, and once that it counts no longer" do
      quarrel = SecureRandom.uuid
      foe = Fabricate(:user)
      posts = Array.new(3) { Fabricate(:post, topic: topic, user: member) }
      three = posts.map { |one| complaint(by: foe, target: one, quarrel: quarrel) }
      three.each { |one| issue(one) }
      expect(messages_to(member).size).to eq(1)
      three.each { |one| conclude(one, "dismissed") }
      expect(messages_to(member).map { |letter| letter.lines.first.strip }).to eq(
        ["A strike is removed", "About a complaint that counts"],
      )
    end

    it "says that an appeal was answered after the strike had run out, not that the strike stays" do
      waiting = appeal(strike)
      freeze_time(Time.zone.now + 181.days)
      decide_appeal(waiting, "keep", by: keeper, medical_reason: "rule-applies")
      expect(messages_to(member).first).to include("It has run out after", "The rule applies here")
      expect(messages_to(member).first).not_to include("strike stays")
    end

    it "catches up with news whose job was lost, or ran while the plugin was off, for a week" do
      SiteSetting.medical_communities_strikes_before_review = 9
      Jobs.run_later!
      told, late = strike, strike
      pardoned = strike
      Jobs.run_immediately!
      SiteSetting.medical_communities_enabled = false
      [told, late, pardoned].each do |one|
        Jobs::MedicalCommunities::FollowStrike.new.execute(strike_id: one.id)
      end
      expect(messages_to(member)).to eq([])
      SiteSetting.medical_communities_enabled = true
      late.update!(created_at: 8.days.ago)
      Jobs.run_later!
      conclude(pardoned.complaint, "dismissed")
      Jobs.run_immediately!

      Jobs::MedicalCommunities::ExpireStrikes.new.execute({})
      expect(messages_to(member)).to eq([])
      freeze_time(Time.zone.now + 20.minutes)
      2.times { Jobs::MedicalCommunities::ExpireStrikes.new.execute({}) }
      expect(messages_to(member).map { |letter| letter.lines.first.strip }).to contain_exactly(
        "A strike is removed",
        "About a complaint that counts",
      )
    end

    it "tells administrators of a case, but not whom it is about" do
      3.times { strike(about: admin) }
      expect(messages_to(second_admin).first).to match(
        %r{@#{admin.username}.*(/review\?type=|/discourse-medical-communities/standing)},
      )
      expect(messages_to(admin).grep(/standing review waits/)).to be_empty
      expect(messages_to(admin).size).to eq(3)
    end

    %w[en uk ru ar].each do |language|
      it "has all its words in #{language}" do
        SiteSetting.default_locale = language
        made = Array.new(3) { strike(ground: "rule", rule: 4) }
        conclude(made[0].complaint, "dismissed")
        kept = appeal(made[1])
        decide_appeal(kept, "keep", by: keeper, medical_reason: "rule-applies")
        decide_appeal(appeal(made[2]), "pardon", by: admin)
        letters = messages_to(member)
        expect(letters.size).to eq(6)
        expect(letters.join).not_to match(/translation missing|%\{|Translation/)
      end
    end
  end

  describe "from the form on" do
    def complain(by, ground: "insult")
      result =
        MedicalCommunities::Complaint::Receive.call(
          params: {
            ground: ground,
            post_ids: [member_post.id],
          },
          guardian: User.find(by.id).guardian,
        )
      raise result.inspect_steps unless result.success?
      result[:complaints].first
    end

    fab!(:people) do
      Array.new(3) { Fabricate(:user, refresh_auto_groups: true, trust_level: TrustLevel[2]) }
    end

    before { people.each { |one| community.member_group.add(one) } }

    it "restrict nobody, whichever way they come, until people decide" do
      Jobs.run_immediately!
      before = freedoms
      three = people.map { |one| complain(one) }
      complain(people.first)
      PostActionCreator.create(Fabricate(:moderator), member_post, :inappropriate)
      three.first.reload.reviewable.perform(admin, :medical_complaint_uphold)

      expect(count).to be >= 3
      expect(cases.open.count).to eq(1)
      expect(freedoms).to eq(before)
      expect(messages_to(member).join).to include("Until then nothing changes for you")
    end

    it "lose their strike when they are dismissed in the queue, or taken back" do
      first, second = people.first(2).map { |one| complain(one) }
      first.reload.reviewable.perform(keeper, :medical_complaint_dismiss, medical_reason: "allowed")
      MedicalCommunities::Complaint::Withdraw.call(
        params: {
          id: second.id,
        },
        guardian: people.second.guardian,
      )
      expect(count).to eq(0)
      expect(MedicalCommunities::Pardon.pluck(:origin)).to contain_exactly("dismissed", "withdrawn")
      expect(MedicalCommunities::Pardon.find_by(origin: "withdrawn").pardoned_by).to be_nil
    end

    it "hide a post first where a patient can be recognised, and count nobody" do
      complain(people.first, ground: "patient")
      expect(count).to eq(0)
      expect(member_post.reload.hidden).to eq(true)
    end

    it "go along when two accounts become one, and name nobody when one is gone" do
      Jobs.run_immediately!
      people.each { |one| complain(one) }
      other = Fabricate(:user)
      UserMerger.new(member, other).merge!
      expect(count(other)).to eq(3)
      expect(cases(other).open.count).to eq(1)

      UserMerger.new(people.first, people.second).merge!
      expect(count(other)).to eq(2)
      expect(cases(other).open.pluck(:count)).to eq([2])
      UserAnonymizer.make_anonymous(other, admin)
      expect(MedicalCommunities::Strike.last.subject.user).to be_nil
    end
  end

  it "that two accounts of one person left each other neither count nor stay in force" do
    other = Fabricate(:user)
    own = strike(by: other)
    strike
    UserMerger.new(other, member).merge!
    expect(count).to eq(1)
    expect(own.reload).not_to be_in_force
    expect(own.pardon).to have_attributes(origin: "withdrawn", pardoned_by: nil)
  end

  it "stay as they are while the plugin is off, and run out when it is on again" do
    one, two = strike, strike
    SiteSetting.medical_communities_enabled = false
    freeze_time(Time.zone.now + 100.days)
    conclude(one.complaint, "dismissed")
    Jobs::MedicalCommunities::ExpireStrikes.new.execute({})
    SiteSetting.medical_communities_enabled = true
    expect(count).to eq(1)
    freeze_time(Time.zone.now + 81.days)
    expect(count).to eq(0)
    Jobs::MedicalCommunities::ExpireStrikes.new.execute({})
    expect(two.reload.expired_at).to be_present
  end

  it "begin and end with the day, whatever zone the database or people are in" do
    freeze_time(Time.utc(2026, 3, 28, 23, 59, 59))
    made = strike
    expect(made).to have_attributes(
      counted_on: Date.new(2026, 3, 28),
      expires_on: Date.new(2026, 9, 24),
      appeal_until: Date.new(2026, 4, 11),
    )
    freeze_time(Time.utc(2026, 4, 11, 23, 59, 59))
    expect(made).to be_open_to_appeal
    freeze_time(Time.utc(2026, 4, 12))
    expect(made).not_to be_open_to_appeal
    # Counted within 180 days, of which today is one.
    freeze_time(Time.utc(2026, 9, 23, 23, 59, 59))
    expect([count, made.state]).to eq([1, "in-force"])
    freeze_time(Time.utc(2026, 9, 24, 23, 59, 59))
    expect([count, made.state]).to eq([0, "in-force"])
    freeze_time(Time.utc(2026, 9, 25))
    expect(made.state).to eq("expired")
  end

  it "leave a record that the database does not let anybody change" do
    strike
    expect {
      ActiveRecord::Base.transaction(requires_new: true) do
        DB.exec("UPDATE medical_standing_entries SET event = 'pardoned'")
      end
    }.to raise_error(PG::RaiseException, /append-only/)
  end

  describe "the sentence" do
    def sentence(language)
      I18n.with_locale(language) do
        MedicalCommunities::Strikes::Words.sentence(
          MedicalCommunities::Strikes.count(actor),
          MedicalCommunities::Strikes.terms,
        )
      end
    end

    before { 2.times { strike } }

    {
      en: "3 complaints received, by 3 people, within 180 days.",
      uk: "Отримано 3 скарги, від 3 людей, за 180 днів.",
      ru: "Получено 3 жалобы, от 3 человек, за 180 дней.",
      ar: "3 شكاوى واردة، من 3 أشخاص، خلال 180 يومًا.",
    }.each do |language, expected|
      it "is true in #{language}, and in words" do
        strike
        expect(sentence(language)).to eq(expected)
      end
    end

    # The form that each language takes, as its grammars say.
    forms = {
      en: ->(n) { n == 1 ? :one : :other },
      uk: ->(n) do
        next :many if (11..14).cover?(n % 100)
        { 1 => :one, 2 => :few, 3 => :few, 4 => :few }.fetch(n % 10, :many)
      end,
      ar: ->(n) do
        next { 0 => :zero, 1 => :one, 2 => :two }[n] if n < 3
        { 3..10 => :few, 11..99 => :many }.find { |range, _| range.cover?(n % 100) }&.last || :other
      end,
    }
    forms[:ru] = forms[:uk]

    forms.each do |language, form|
      it "takes the right form of every number in #{language}, and names it" do
        I18n.with_locale(language) do
          %w[complaints_received complaints_upheld people posts days].each do |part|
            table = I18n.t("medical_communities.strike.parts.#{part}")
            (0..211).each do |n|
              said = I18n.t("medical_communities.strike.parts.#{part}", count: n)
              expect(said).to eq(table.fetch(form.call(n)).gsub("%{count}", n.to_s)), "#{part} #{n}"
              expect(said).to include(n.to_s) unless language == :ar && n < 3
            end
          end
        end
      end
    end

    it "says what settings count, and what it was about where that matters" do
      SiteSetting.medical_communities_strikes_by_distinct_posts = true
      SiteSetting.medical_communities_strikes_count = "upheld"
      foe = Fabricate(:user)
      2.times do |n|
        target = Fabricate(:post, topic: topic, user: member)
        conclude(complaint(by: foe, target: target), "upheld")
      end
      expect(sentence(:en)).to eq(
        "2 complaints upheld, by 1 person, about 2 posts or occasions, within 180 days.",
      )
      expect(count).to eq(1)
    end
  end
end
