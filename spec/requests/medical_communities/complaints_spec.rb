# frozen_string_literal: true

require_relative "../../support/complaining"
require_relative "../../support/traces"

RSpec.describe "Complaints", type: :request do
  include Complaining

  def send_complaint(by: reporter, **given)
    sign_in(by)
    post "/communities/complaints.json",
         params: { ground: "insult", post_ids: [reported.id] }.merge(given)
  end

  def body
    response.parsed_body
  end

  def sees?(user, complaint)
    Reviewable.viewable_by(User.find(user.id)).exists?(id: complaint.reload.reviewable.id)
  end

  describe "sending one" do
    it "gives it a number, and says when it is there already" do
      send_complaint
      number = complaints.sole.id
      expect(body).to eq("number" => number, "repeated" => false, "hid" => false)

      send_complaint
      expect(body).to eq("number" => number, "repeated" => true, "hid" => false)
    end

    it "says why not, in a sentence" do
      send_complaint(by: author)
      expect([response.status, body["errors"]]).to eq(
        [422, ["This is yours: you can edit or delete it yourself."]],
      )

      send_complaint(ground: "other")
      expect([response.status, body["fields"].keys]).to eq([422, ["words"]])
    end

    it "is for members: to others there is nothing to complain about" do
      post "/communities/complaints.json", params: { ground: "insult", post_ids: [reported.id] }
      expect(response.status).to eq(403)

      send_complaint(by: person(member: false))
      expect(response.status).to eq(404)
      SiteSetting.medical_communities_enabled = false
      send_complaint
      expect([response.status, complaints.count]).to eq([404, 0])
    end

    [
      { post_ids: "x" },
      { post_ids: { a: 1 } },
      { post_ids: %w[a b] },
      { username: %w[a] },
      { username: "a\0b" },
      { words: "a\0b", ground: "other" },
      { rule: "x", ground: "rule" },
      { ground: { a: 1 } },
      { community_id: "9" * 30, username: "nobody" },
      { post_ids: ["9" * 30] },
    ].each do |given|
      it "takes any #{given} without falling over" do
        send_complaint(**given)
        expect(response.status).to be_in([200, 400, 404, 422])
      end
    end
  end

  describe "choosing" do
    it "offers grounds, and the rules of the post's community" do
      publish_rules(number: 2, text: "1. Be **kind**.\n2) No advertising.\n\nAnd so on.")
      sign_in(reporter)
      get "/communities/complaints/form.json", params: { post_id: reported.id }

      expect(body["communities"]).to eq(
        [
          {
            "id" => community.id,
            "name" => "Heart rhythm",
            "version" => 2,
            "rules" => [
              { "number" => 1, "words" => "Be kind." },
              { "number" => 2, "words" => "No advertising." },
            ],
          },
        ],
      )
      expect(body["grounds"]).to include("patient", "insult")
      expect(body["grounds"]).not_to include("rule")
    end

    it "is there for a hidden post, of which several may say the same" do
      complain(ground: "patient")
      sign_in(person)
      get "/communities/complaints/form.json", params: { post_id: reported.id }
      expect(response.status).to eq(200)
    end

    it "tells nothing of a post that is not there for this person" do
      sign_in(person(member: false))
      get "/communities/complaints/form.json", params: { post_id: reported.id }
      expect(response.status).to eq(404)
    end

    it "names no case circle to a stranger" do
      community.update!(closedness: "circle")
      sign_in(person(member: false))
      get "/communities/complaints/form.json"
      expect(response.body).not_to include("Heart rhythm")
    end
  end

  describe "one's own" do
    it "shows state, reason and note, to nobody else" do
      judge(complain(words: "Look, please."), "dismiss", medical_note: "Thank you for asking.")
      sign_in(reporter)
      get "/communities/complaints.json"
      expect(body["complaints"].sole).to include(
        "state" => "dismissed",
        "reason" => "allowed",
        "note" => "Thank you for asking.",
        "words" => "Look, please.",
        "posts" => [{ "id" => reported.id, "number" => 1, "url" => reported.relative_url }],
      )

      sign_in(author)
      get "/communities/complaints.json"
      expect(body["complaints"]).to eq([])
    end

    it "costs the same number of queries for many as for few" do
      asks = -> { track_sql_queries { get "/communities/complaints.json" }.size }
      complain
      sign_in(reporter)
      asks.call
      few = asks.call
      8.times { complain(about: [Fabricate(:post, topic: topic, user: person)]) }

      expect(asks.call).to be <= few + 3
    end

    it "is taken back before somebody decided, and not by others" do
      complaint = complain
      sign_in(author)
      post "/communities/complaints/#{complaint.id}/withdraw.json"
      expect(response.status).to eq(404)

      sign_in(reporter)
      post "/communities/complaints/#{complaint.id}/withdraw.json"
      expect([response.status, complaint.reload.state]).to eq([200, "withdrawn"])
      expect(complaint.reviewable).not_to be_pending
      post "/communities/complaints/#{complaint.id}/withdraw.json"
      expect(response.status).to eq(422)
    end

    it "that hid a post is not taken back: people read first" do
      complaint = complain(ground: "patient")
      sign_in(reporter)
      post "/communities/complaints/#{complaint.id}/withdraw.json"
      expect([response.status, complaint.reload.state]).to eq([422, "open"])
    end
  end

  describe "deciding" do
    fab!(:moderator)
    fab!(:stranger) { Complaining.member }

    it "is for moderators of the community and administrators" do
      complaint = complain
      seen =
        [keeper, admin, moderator, stranger, author, reporter].map { |one| sees?(one, complaint) }
      expect(seen).to eq([true, true, false, false, false, false])
    end

    it "costs the queue the same number of queries for many as for few" do
      asks = -> { track_sql_queries { get "/review.json?type=ReviewableMedicalComplaint" } }
      complain
      sign_in(keeper)
      asks.call
      few = asks.call
      others = Array.new(6) { person }
      others.each { |one| complain(by: one, about: [Fabricate(:post, topic: topic, user: person)]) }
      many = asks.call
      expect(body["reviewables"].size).to eq(7)

      ours = ->(queries) { queries.grep(/medical_|groups|posts/).size }
      expect(ours.call(many)).to be <= ours.call(few) + 2
    end

    # Of each kind the queue reads what belongs to its target: decisions of complaints have less than others.
    it "leaves what was decided in the queue, to be read by who decides" do
      decided =
        %w[uphold dismiss].map { |decision| complain(by: person).tap { judge(_1, decision) } }
      sign_in(admin)
      get "/review.json?status=all&type=ReviewableMedicalComplaint"
      expect(body["reviewables"].map { |one| one["medical_complaint"]["state"] }).to match_array(
        decided.map { |one| one.reload.state },
      )
      expect(decided.map { |one| sees?(keeper, one) }).to eq([true, true])
    end

    it "of a case circle stays from the site's moderators, also where no group moderates it" do
      community.update!(closedness: "circle")
      community.category.category_moderation_groups.destroy_all
      complaint = complain
      sign_in(moderator)
      get "/review.json"
      expect(response.body).not_to match(/Heart rhythm|#{reporter.username}/)
      expect(sees?(moderator, complaint)).to eq(false)
      expect(complaint.decided_by?(Guardian.new(moderator))).to eq(false)
    end

    it "about a moderator of the community, or of the site, is for administrators" do
      community.member_group.add(keeper)
      own = Fabricate(:post, topic: topic, user: keeper)
      second = person.tap { |user| appoint(user, community) }
      complaint = complain(about: [own])
      expect([keeper, second, admin].map { |one| sees?(one, complaint) }).to eq(
        [false, false, true],
      )

      about_staff = complain(about: nil, username: moderator.username)
      expect([moderator, Fabricate(:moderator)].map { |one| sees?(one, about_staff) }).to eq(
        [false, false],
      )
    end

    it "is not for whoever complained, or is complained about, administrators included" do
      by_admin = complain(by: admin)
      about_admin = complain(about: nil, username: admin.username)
      sign_in(admin)
      get "/review.json"
      ids = body["reviewables"].map { |one| one["id"] }
      expect(ids).to eq([by_admin.reviewable.id])
      expect(response.body).not_to include("medical_complaint_uphold")

      get "/review/#{about_admin.reviewable.id}.json"
      expect(response.status).to eq(404)
      result =
        MedicalCommunities::Complaint::Decide.call(
          params: {
            outcome: "dismissed",
            reason: "other",
          },
          complaint_id: about_admin.id,
          guardian: admin.guardian,
        )
      expect(result["result.policy.about_another"]).to be_failure
    end

    it "needs a reason to dismiss, and happens once" do
      complaint = complain
      result = judge(complaint, "dismiss", medical_reason: "nonsense")
      expect([result.success?, complaint.reload.state]).to eq([false, "open"])

      judge(complaint, "uphold")
      expect(judge(complaint, "dismiss").errors.full_messages).to eq(
        ["Upheld already by \u2068@#{keeper.username}\u2069."],
      )
    end
  end

  describe "who complained" do
    # What the person complained about can open, staff or not.
    pages = ->(author, topic) do
      %W[
        /t/#{topic.id}.json
        /posts/#{topic.first_post.id}.json
        /notifications.json
        /review.json
        /communities/complaints.json
        /u/#{author.username}.json
        /u/#{author.username}/card.json
        /u/#{author.username}/summary.json
        /topics/private-messages/#{author.username}.json
        /user_actions.json?username=#{author.username}
        /session/current.json
      ]
    end

    [nil, :moderator, :admin].each do |rank|
      it "is nowhere to be read for the person complained about#{", though #{rank}" if rank}" do
        Jobs.run_immediately!
        author.update!(rank => true) if rank
        Group.refresh_automatic_groups!
        hidden = complain(ground: "patient")
        complain(ground: "insult", words: "Signed, #{reporter.username}")
        judge(hidden, "uphold", by: Fabricate(:admin))
        sign_in(author)
        list = pages.call(author, topic)
        list += Topic.private_messages.map { |one| "/t/#{one.id}.json" } if rank != :moderator
        mine = Topic.private_messages_for_user(author).map { |one| "/t/#{one.id}.json" }

        found =
          (list + mine).uniq.select do |page|
            get page
            next if response.status != 200
            # An administrator opens everybody's messages; this one is the reporter's own.
            next if rank == :admin && receipts.any? { |id| page == "/t/#{id}.json" }
            response.body.include?(reporter.username)
          end
        expect(found).to eq([])
      end
    end

    def receipts
      TopicAllowedUser.where(user_id: reporter.id).pluck(:topic_id)
    end

    it "is not in web-hooks, nor in what core keeps of the queue" do
      complaint = complain(words: "Signed, #{Complaining::WORDS}")
      json =
        ReviewableMedicalComplaintSerializer.new(
          complaint.reviewable,
          scope: Guardian.new(Discourse.system_user),
          root: false,
        ).to_json
      expect(json).not_to match(/#{reporter.username}|#{Complaining::WORDS}/)
      row = DB.query_hash("SELECT * FROM reviewables WHERE id = #{complaint.reviewable.id}").to_s
      expect(row).not_to include(Complaining::WORDS)
    end
  end

  it "leave no words of posts, nor of who complained, in tables, logs, jobs or letters" do
    since = Time.zone.now
    secret = "Quibblewort"
    before = Traces.of(secret, since: since)
    send_complaint(words: "Please look: #{secret}.")
    judge(complaints.last, "dismiss", medical_note: "We looked: #{secret}.")
    Jobs.run_immediately!
    send_complaint(
      ground: "patient",
      words: "#{secret} again",
      post_ids: [Fabricate(:post, topic: topic, user: author).id],
    )
    send_complaint(words: secret, ground: "nonsense")

    expect(Traces.of(secret, since: since) - before).to eq([])
    posts =
      Traces.tables([Complaining::WORDS]).grep_v(
        /table (posts|post_search_data|topics|topic_search_data|post_revisions)\./,
      )
    expect(posts).to eq([])
  end

  it "restrict nobody: the person writes as before, whatever is said of them" do
    5.times { complain(by: person, ground: "insult") }
    complain(ground: "patient")
    user = User.find(author.id)

    expect([user.silenced?, user.suspended?, MedicalCommunities::Bar.count]).to eq(
      [false, false, 0],
    )
    expect(Guardian.new(user).can_create_post_on_topic?(topic)).to eq(true)
    expect(Guardian.new(user).can_create_topic_on_category?(community.category)).to eq(true)
  end

  describe "ignoring" do
    fab!(:newcomer) { Fabricate(:user, trust_level: TrustLevel[0]) }

    it "works where core does it" do
      verify(newcomer)
      sign_in(newcomer)
      put "/u/#{author.username}/notification_level.json",
          params: {
            notification_level: "ignore",
            expiring_at: 1.month.from_now,
          }

      expect(response.status).to eq(200)
      expect(IgnoredUser.exists?(user: newcomer, ignored_user: author)).to eq(true)
    end

    it "is for verified members, whatever their trust level" do
      may = ->(user) do
        guardian = Guardian.new(User.find(user.id))
        [guardian.can_ignore_user?(author), guardian.can_mute_user?(author)]
      end
      expect(may.call(newcomer)).to eq([false, false])

      verify(newcomer)
      expect(may.call(newcomer)).to eq([true, true])
      expect(Guardian.new(User.find(newcomer.id)).can_ignore_user?(admin)).to eq(false)
      SiteSetting.medical_communities_enabled = false
      expect(may.call(newcomer)).to eq([false, false])
    end
  end
end
