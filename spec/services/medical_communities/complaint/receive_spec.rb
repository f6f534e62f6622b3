# frozen_string_literal: true

require_relative "../../../support/complaining"

RSpec.describe MedicalCommunities::Complaint::Receive do
  include Complaining

  it "keeps a complaint about a post: ground, community, rules in force, sealed words" do
    publish_rules(number: 3, text: "1. Be kind.\n2. No advertising.")
    complaint = complain(ground: "rule", rule: 2, words: "Please look, #{Complaining::WORDS}.")

    expect(complaint).to have_attributes(
      target_type: "post",
      target_id: reported.id,
      community: community,
      rule: 2,
      source: "form",
      words: "Please look, #{Complaining::WORDS}.",
      state: "open",
    )
    expect(complaint.rules_version.number).to eq(3)
    expect([complaint.reporter.user, complaint.subject.user]).to eq([reporter, author])
    row = DB.query_hash("SELECT * FROM medical_complaints").to_s
    expect(row).not_to include(Complaining::WORDS)
    expect(entries.first).to have_attributes(event: "complained", complaint_id: complaint.id)
  end

  it "takes only rules that are in force, and that whoever complains has read" do
    expect(submit(ground: "rule", rule: 1)["result.policy.names_a_rule"]).to be_failure
    publish_rules(number: 3, text: "1. Be kind.\n2. No advertising.")
    refused = [
      submit(ground: "rule"),
      submit(ground: "rule", rule: 3),
      submit(ground: "rule", rule: 1, rules_version: 2),
      submit(about: nil, ground: "rule", rule: 1, words: "Of nowhere."),
    ]
    expect(refused.map { |one| one["result.policy.names_a_rule"].failure? }.uniq).to eq([true])

    expect(submit(ground: "rule", rule: 1, rules_version: 3)).to be_success
  end

  it "takes complaints about members who show nothing of themselves" do
    SiteSetting.allow_users_to_hide_profile = true
    author.user_option.update!(hide_profile: true)

    expect(submit(about: nil, username: author.username)).to be_success
  end

  it "does not take a hidden whisper of people who do not read whispers" do
    SiteSetting.whispers_allowed_groups = Group::AUTO_GROUPS[:staff].to_s
    whisper = Fabricate(:post, topic: topic, post_type: Post.types[:whisper], hidden: true)

    expect(submit(about: [whisper])["result.model.targets"]).to be_failure
  end

  it "counts the same once, and says so" do
    complain
    again = submit

    expect(again).to be_success
    expect([again[:complaints], again[:earlier]]).to eq([[], complaints.to_a])
    expect(entries.where(event: "complained").count).to eq(1)
    expect(ReviewableMedicalComplaint.count).to eq(1)
    expect(submit(ground: "hatred")[:complaints].size).to eq(1)
  end

  it "counts a post for ever, and others again once the first is decided" do
    first = complain
    judge(first, "dismiss")
    expect(submit[:complaints]).to be_empty

    member = complain(about: nil, username: author.username)
    expect(submit(about: nil, username: author.username)[:complaints]).to be_empty
    judge(member, "dismiss", by: admin)
    expect(submit(about: nil, username: author.username)[:complaints].size).to eq(1)
  end

  it "keeps a quarrel together: one of each member is decided for all of theirs" do
    other = person
    posts = [reported, *[author, other].map { |user| Fabricate(:post, topic: topic, user: user) }]
    result = submit(ground: "quarrel", about: posts)

    expect(result[:complaints].map(&:quarrel).uniq.size).to eq(1)
    expect(ReviewableMedicalComplaint.count).to eq(2)
    judge(complaints.first, "uphold")
    expect(complaints.map(&:state)).to eq(%w[upheld upheld open])
  end

  it "knows the author of a topic who asks for help with a quarrel in it" do
    own = Fabricate(:topic, category: community.category, user: reporter)
    post = Fabricate(:post, topic: own, user: author)

    expect(complain(ground: "quarrel", about: [post]).source).to eq("author")
  end

  it "takes messages of whoever reads them, and puts them before administrators" do
    message = Fabricate(:private_message_topic, user: author, recipient: reporter)
    post = Fabricate(:post, topic: message, user: author)
    expect(submit(by: person, about: [post])["result.model.targets"]).to be_failure

    complaint = complain(about: [post])
    expect(complaint.target_type).to eq("message")
    seen = [admin, Fabricate(:moderator), keeper].map { |one| sees?(one, complaint) }
    expect(seen).to eq([true, false, false])
  end

  def sees?(user, complaint)
    Reviewable.viewable_by(User.find(user.id)).exists?(id: complaint.reload.reviewable.id)
  end

  it "takes what is about nobody: with words, or there is nothing to read" do
    expect(submit(about: nil)["result.contract.default"]).to be_failure

    complaint = complain(about: nil, ground: "other", words: "The search is slow.")
    expect([complaint.target_type, complaint.subject]).to eq(["site", nil])
    Jobs::MedicalCommunities::TellOfComplaint.new.execute(complaint_id: complaint.id)
    expect(threads.last.topic.title).to eq("Complaints about the forum")
  end

  it "does not take what is one's own, unreadable, of several topics, or from nobody" do
    elsewhere = Fabricate(:post)
    results = {
      own: submit(by: author),
      unreadable: submit(by: person(member: false)),
      several: submit(about: [reported, elsewhere]),
      system: submit(by: Discourse.system_user),
      unknown: submit(ground: "nonsense"),
      many: submit(about: Array.new(21) { |n| Struct.new(:id).new(n + 1) }),
    }

    expect(results.transform_values(&:success?).values.uniq).to eq([false])
    expect(complaints).to be_empty
  end

  it "is limited to so many a day; a quarrel is one" do
    SiteSetting.medical_communities_complaints_per_day = 2
    more = Array.new(3) { Fabricate(:post, topic: topic, user: author) }
    complain(about: [reported, more[0]], ground: "quarrel")
    complain(about: [more[1]])

    expect(submit(about: [more[2]])["result.policy.within_limit"]).to be_failure
    expect(submit(about: [more[1]])).to be_success
    freeze_time(25.hours.from_now)
    expect(submit(about: [more[2]])).to be_success
  end

  it "is not limited by others' complaints" do
    SiteSetting.medical_communities_complaints_per_day = 1
    complain

    expect(submit(by: person)).to be_success
  end

  describe "that a patient can be recognised" do
    it "hides the post at once and tells its author kindly, and nobody is counted" do
      Jobs.run_immediately!
      complaint = complain(ground: "patient")

      expect(reported.reload).to be_hidden
      expect(complaint.hid_at).to be_present
      expect(entries.pluck(:event)).to eq(%w[complained hidden])
      expect(MedicalCommunities::Strike.count).to eq(0)
      told = messages_to(author).join
      expect(told).to include("Your post is hidden until a moderator reads it")
      expect(told).not_to include(reporter.username)
      expect(messages_to(keeper).join).to include("a patient may be recognised")
    end

    it "stays hidden when its author edits it, until somebody has read it" do
      complaint = complain(ground: "patient")
      PostRevisor.new(reported.reload).revise!(
        author,
        { raw: "Waves in the third lead, and no more." },
        revised_at: 1.day.from_now,
      )
      expect(reported.reload).to be_hidden

      judge(complaint, "dismiss")
      expect(reported.reload).not_to be_hidden
    end

    it "stays hidden when it is upheld, or while somebody else says the same" do
      first = complain(ground: "patient")
      second = complain(ground: "patient", by: person)
      judge(first, "dismiss")
      expect(reported.reload).to be_hidden

      judge(second, "uphold")
      expect(reported.reload).to be_hidden
    end

    it "may be said so many times a day" do
      SiteSetting.medical_communities_urgent_complaints_per_day = 1
      complain(ground: "patient")
      other = Fabricate(:post, topic: topic, user: author)

      expect(submit(ground: "patient", about: [other])["result.policy.within_limit"]).to be_failure
      expect(other.reload).not_to be_hidden
    end
  end

  describe "letters" do
    before { Jobs.run_immediately! }

    it "go to administrators in one thread a member: rule, link, count; no words, no name of who complained" do
      publish_rules(number: 3, text: "1. Be kind.")
      complain(words: Complaining::WORDS, ground: "rule", rule: 1)
      complain(by: person, words: Complaining::WORDS)

      thread = threads.sole.topic
      expect(thread.allowed_groups).to eq([Group[:admins]])
      expect(thread.allowed_users).to be_empty.or eq([Discourse.system_user])
      raws = thread.posts.order(:post_number).pluck(:raw)
      expect(raws.size).to eq(2)
      expect(raws[0]).to include("rule 1, rules version 3", "/p/#{reported.id}")
      expect(raws[0]).to include("1 complaint received, by 1 person, within 180 days.")
      expect(raws[1]).to include("2 complaints received, by 2 people, within 180 days.")
      all = "#{thread.title} #{raws.join}"
      expect(all).not_to include(Complaining::WORDS)
      expect(all).not_to include(reporter.username)
    end

    it "thank whoever complained, once, however often the job runs" do
      complaint = complain
      3.times { Jobs::MedicalCommunities::TellOfComplaint.new.execute(complaint_id: complaint.id) }

      expect(messages_to(reporter).grep(/Thank you for complaint/).size).to eq(1)
      expect(threads.sole.topic.posts.count).to eq(1)
    end

    it "tell how it ended, with the reason in short and no name of who decided" do
      complaint = complain
      judge(complaint, "dismiss", medical_note: "Ask me, #{Complaining::WORDS}.")

      told = messages_to(reporter).first
      expect(told).to include("not upheld", "The rules allow it")
      expect(told).not_to match(/#{keeper.username}|#{Complaining::WORDS}/)
    end

    %w[en uk ru ar].each do |locale|
      it "are whole sentences in #{locale}" do
        SiteSetting.allow_user_locale = true
        SiteSetting.default_locale = locale
        publish_rules(number: 3, text: "1. Be kind.")
        complaint = complain(ground: "rule", rule: 1)
        urgent = complain(ground: "patient")
        judge(complaint, "uphold")
        judge(urgent, "dismiss")

        texts = [reporter, author, keeper].flat_map { |user| messages_to(user) }
        texts += threads.last.topic.posts.pluck(:raw)
        expect(texts.size).to be >= 8
        expect(texts.grep(/%\{|translation missing/i)).to be_empty
      end
    end
  end
end
