# frozen_string_literal: true

require_relative "../../support/joinable"

RSpec.describe "Requests to join", type: :request do
  include Joinable

  def send_request(user: applicant, of: community, **given)
    sign_in(user)
    post "/communities/#{of.id}/requests.json", params: given
  end

  def said
    response.parsed_body["errors"]
  end

  def perform(reviewable, action, user: keeper, **params)
    sign_in(user)
    put "/review/#{reviewable.id}/perform/#{action}.json?version=#{params.delete(:version) || reviewable.reload.version}",
        params: params
  end

  def requests
    MedicalCommunities::MembershipRequest.all
  end

  def waiting
    requests.order(:id).last.reviewable
  end

  describe "sending one" do
    it "puts it before the moderators of that community, and nobody else" do
      send_request(words: "I work with #{Joinable::SECRET}.")
      expect(response.status).to eq(200)

      stranger = Fabricate(:user).tap { |user| appoint(user, Joinable.found("Elsewhere")) }
      seen =
        [keeper, admin, stranger, Fabricate(:moderator), applicant].map do |user|
          Reviewable.viewable_by(User.find(user.id)).exists?(id: waiting.id)
        end
      expect(seen).to eq([true, true, false, false, false])
      expect(waiting.created_by_id).to eq(Discourse::SYSTEM_USER_ID)
    end

    it "seals the words" do
      send_request(words: "I work with #{Joinable::SECRET}.")

      row = DB.query_hash("SELECT * FROM medical_membership_requests")
      reviewable = DB.query_hash("SELECT * FROM reviewables WHERE id = #{waiting.id}")
      expect("#{row}#{reviewable}").not_to include(Joinable::SECRET)
      expect(requests.last.words).to eq("I work with #{Joinable::SECRET}.")
    end

    it "counts one, however often it is sent" do
      send_request
      send_request

      expect([response.status, said]).to eq([422, ["Your request is already with the moderators."]])
      expect(requests.count).to eq(1)
      expect { requests.create!(community: community, applicant: applicant) }.to raise_error(
        ActiveRecord::RecordNotUnique,
      )
    end

    it "says what is missing, and keeps nothing" do
      community.update!(join_rules: { "level" => 1, "roles" => %w[nurse] })
      verify(applicant)
      send_request

      expect([response.status, said]).to eq([422, ["To join you still need: role."]])
      expect(requests).to be_empty
    end

    it "takes the acceptance of the rules in force, not of others" do
      community.update!(join_rules: { "rules" => true })
      old = publish_rules
      send_request
      expect(said).to eq(["To join you still need: rules accepted."])

      now = publish_rules(number: 2, text: "Be brief.")
      send_request(accepts: old.id)
      expect(said.first).to start_with("The rules have changed meanwhile.")

      send_request(accepts: now.id)
      expect(response.status).to eq(200)
      expect(MedicalCommunities::Acceptance.given?(applicant, community)).to eq(true)
    end

    it "says beside the field that it is too long" do
      send_request(words: "x" * 2001)

      expect(response.status).to eq(422)
      expect(response.parsed_body["fields"].keys).to eq(["words"])
    end

    it "is not for members, nor for who is barred" do
      community.member_group.add(applicant)
      send_request
      expect(said).to eq(["You are a member already."])

      bar
      send_request
      expect(said).to eq(["Your participation here is restricted at the moment."])
    end

    it "is not there for guests, for unknown communities, for case circles of others" do
      post "/communities/#{community.id}/requests.json"
      expect(response.status).to eq(403)

      circle = Joinable.found("Circle", closedness: "circle")
      [circle.id, 0, 10**20].each do |id|
        sign_in(applicant)
        post "/communities/#{id}/requests.json"
        expect(response.status).to eq(404)
      end
    end

    it "has a limit" do
      RateLimiter.enable
      20.times { RateLimiter.new(applicant, "medical-membership-request", 20, 1.day).performed! }
      send_request
      expect(response.status).to eq(429)
    end

    it "leaves no words in the log" do
      expect(MedicalCommunities::LogFilter::NAMES).to include("words", "medical_note")
    end
  end

  describe "deciding" do
    before { ask(words: "I work with #{Joinable::SECRET}.") }

    it "accepts: into the group, on record, told in the applicant's language" do
      SiteSetting.allow_user_locale = true
      applicant.update!(locale: "uk")
      perform(waiting, "medical_approve")
      expect(response.status).to eq(200)

      expect(community.member_group.users).to include(applicant)
      expect(community.memberships.find_by(user: applicant)).to have_attributes(
        origin: "request",
        brought_by: keeper,
      )
      log = GroupHistory.last
      expect([log.acting_user, log.target_user, log.group]).to eq(
        [keeper, applicant, community.member_group],
      )
      expect(messages_to(applicant).first).to start_with("Ваш запит на вступ прийнято")
      expect(waiting).to be_approved
    end

    it "declines with a reason and a note, of which the letter carries the reason only" do
      freeze_time
      perform(
        waiting,
        "medical_decline",
        medical_reason: "says-too-little",
        medical_note: "Where is #{Joinable::SECRET}?",
        medical_days: 7,
      )
      expect(response.status).to eq(200)

      expect(requests.last.membership_decision).to have_attributes(
        outcome: "declined",
        reason: "says-too-little",
        note: "Where is #{Joinable::SECRET}?",
        ask_again_on: 7.days.from_now.to_date,
      )
      letter = messages_to(applicant).first
      expect(letter).to include("Heart rhythm", "Too little is known", "/communities/my-requests")
      expect(letter).not_to include(Joinable::SECRET)
      expect(community.member_group.users).not_to include(applicant)
      log = DB.query_hash("SELECT * FROM reviewable_histories").to_s
      expect(log).not_to include(Joinable::SECRET)

      sign_in(applicant)
      get "/communities/my-requests.json"
      expect(response.parsed_body["requests"].first).to include(
        "state" => "declined",
        "note" => "Where is #{Joinable::SECRET}?",
      )
    end

    it "asks for a reason, in bounds" do
      [
        { medical_reason: "" },
        { medical_reason: "because" },
        { medical_reason: "other", medical_note: "x" * 2001 },
        { medical_reason: "other", medical_days: 999 },
      ].each do |given|
        perform(waiting, "medical_decline", **given)
        expect(response.status).to eq(422)
      end
      expect(waiting).to be_pending
    end

    it "tells the second moderator who decided, and how" do
      version = waiting.version
      perform(waiting, "medical_decline", medical_reason: "other", version: version)
      perform(waiting, "medical_approve", user: admin, version: version)

      expect([response.status, said]).to eq(
        [422, ["Already decided by \u2068@#{keeper.username}\u2069: declined."]],
      )
      expect(community.member_group.users).not_to include(applicant)
    end

    it "says that the applicant withdrew meanwhile" do
      version = waiting.version
      sign_in(applicant)
      post "/communities/requests/#{requests.last.id}/withdraw.json"
      expect(response.status).to eq(200)
      perform(waiting, "medical_approve", version: version)

      expect(said).to eq(["The applicant has withdrawn this request."])
      expect(waiting).to be_ignored
    end

    it "is nobody's own affair" do
      appoint(applicant, community)
      perform(waiting, "medical_approve", user: applicant)

      expect(response.status).to eq(403)
      get "/review/#{waiting.id}.json"
      expect(response.parsed_body["actions"]).to be_blank
    end

    it "is not for moderators of other communities" do
      stranger = Fabricate(:user)
      appoint(stranger, Joinable.found("Elsewhere"))
      [stranger, applicant, Fabricate(:moderator)].each do |user|
        perform(waiting, "medical_approve", user: user)
        expect(response.status).to be_in([403, 404])
      end
    end

    it "takes a mandate that names it" do
      appoint(other = Fabricate(:user), community, powers: %w[decline])
      perform(waiting, "medical_approve", user: other)
      expect(response.status).to eq(403)
      perform(waiting, "medical_decline", user: other, medical_reason: "other")
      expect(waiting).to be_rejected
    end

    it "does not accept who may not come in any more" do
      circle = Joinable.found("Circle", closedness: "circle")
      credential = verify(applicant)
      request = ask(of: circle)
      credential.update!(valid_until: (MedicalCommunities::Credential.grace + 1).days.ago)
      perform(request.reviewable, "medical_approve", user: admin)

      expect(response.status).to eq(422)
      expect(said.first).to include("not possible to accept")
      expect(request.reload).to be_waiting
    end

    it "is shown as taken, and decided by anybody all the same" do
      perform(waiting, "medical_claim")
      sign_in(admin)
      get "/review.json", params: { type: "ReviewableMedicalMembershipRequest" }
      shown = response.parsed_body["reviewables"].first["medical_request"]
      expect(shown["claimed_by"]).to eq(keeper.username)
      expect(waiting).to be_pending

      perform(waiting, "medical_let_go")
      expect(requests.last.claimed_by).to eq(nil)
      perform(waiting, "medical_approve", user: admin)
      expect(waiting).to be_approved
    end
  end

  describe "what the queue shows" do
    def shown(user = keeper)
      sign_in(user)
      get "/review.json", params: { type: "ReviewableMedicalMembershipRequest" }
      response.parsed_body["reviewables"].map { |one| one["medical_request"] }
    end

    it "is what is known, and the history" do
      community.update!(specialty: specialty)
      verify(applicant, level: 3)
      claimed = MedicalCommunities::Specialty.create!(key: "test-eyes", names: { "en" => "Eyes" })
      MedicalCommunities::SpecialtyClaim.create!(user: applicant, specialty: claimed)
      old = ask
      decide(old, :decline, medical_reason: "other", medical_days: 0)
      MedicalCommunities::Bar::Lift.call(params: { id: bar.id }, guardian: admin.guardian)
      ask(words: "I work with #{Joinable::SECRET}.")

      expect(shown.first).to include(
        "community_name" => "Heart rhythm",
        "username" => applicant.username,
        "words" => "I work with #{Joinable::SECRET}.",
        "level" => 3,
        "roles" => ["physician"],
        "countries" => ["UA"],
        "specialties" => ["Cardiology of tests"],
        "claims" => ["Eyes"],
        "asks_for" => "Cardiology of tests",
        "is_own" => false,
        "state" => "waiting",
      )
      expect(shown.first["requests"].first).to include(
        "state" => "declined",
        "reason" => "other",
        "by" => keeper.username,
      )
      expect(shown.first["bars"].first).to include("reason" => "tone", "by" => admin.username)
    end

    it "takes no query more for more requests" do
      ask_as = ->(user) do
        verify(user)
        decide(ask(user: user), :decline, medical_reason: "other", medical_days: 0)
        ask(user: user)
      end
      ask_as.call(applicant)
      sign_in(keeper)
      list = -> { get "/review.json" }
      list.call
      before = track_sql_queries { list.call }.size
      4.times { ask_as.call(Fabricate(:user)) }
      after = track_sql_queries { list.call }

      expect(response.parsed_body["reviewables"].size).to eq(5)
      ours = after.grep(/medical_/)
      expect(ours.size).to eq(ours.uniq.size)
      expect(after.size - before).to be <= 8
    end

    it "gives web-hooks nothing of it" do
      ask(words: "I work with #{Joinable::SECRET}.")
      data =
        waiting.serializer.new(
          waiting,
          root: false,
          hash: {
          },
          scope: Discourse.system_user.guardian,
        )
      expect(data.as_json).not_to have_key(:medical_request)
    end
  end

  describe "asking again" do
    before { decide(ask, :decline, medical_reason: "other", medical_days: 5) }

    it "waits for the day, and keeps the thread" do
      send_request
      expect(said.first).to start_with("You can ask again from ")

      freeze_time(5.days.from_now)
      send_request
      expect(response.status).to eq(200)
      expect(requests.order(:id).last.former).to eq(requests.order(:id).first)
    end

    it "takes the setting where the moderator says nothing" do
      SiteSetting.medical_communities_reapply_days = 0
      other = Fabricate(:user)
      decide(ask(user: other), :decline, medical_reason: "other")
      send_request(user: other)
      expect(response.status).to eq(200)
    end

    it "is possible at once after a withdrawal" do
      other = Fabricate(:user)
      request = ask(user: other)
      sign_in(other)
      post "/communities/requests/#{request.id}/withdraw.json"
      send_request(user: other)
      expect(response.status).to eq(200)
    end
  end

  describe "withdrawing" do
    it "is for the applicant alone" do
      request = ask
      sign_in(Fabricate(:user))
      post "/communities/requests/#{request.id}/withdraw.json"
      expect(response.status).to eq(404)
      expect(request.reload).to be_waiting
    end

    it "comes too late after the decision" do
      request = ask
      decide(request, :approve)
      sign_in(applicant)
      post "/communities/requests/#{request.id}/withdraw.json"
      expect([response.status, said]).to eq([422, ["This request is already decided."]])
    end
  end

  describe "the reminder" do
    it "comes once, after some days" do
      ask
      run = -> { Jobs::MedicalCommunities::LookAfterMemberships.new.execute({}) }
      run.call
      expect(messages_to(keeper)).to be_empty

      freeze_time(3.days.from_now + 1.minute)
      2.times { run.call }
      expect(messages_to(keeper).size).to eq(1)
      expect(messages_to(keeper).first).to include("Heart rhythm", ": 1.")
    end
  end

  describe "leaving" do
    it "is possible at any time, and recorded" do
      community.member_group.add(applicant)
      sign_in(applicant)
      delete "/communities/#{community.id}/membership.json", params: { reason: "no-time" }

      expect(response.status).to eq(200)
      expect(community.member_group.users.reload).not_to include(applicant)
      expect(community.memberships).to be_empty
      expect(community.departures.last).to have_attributes(way: "left", reason: "no-time")
      expect(GroupHistory.last.acting_user).to eq(applicant)
    end

    it "is for members, with a reason that is one" do
      sign_in(applicant)
      delete "/communities/#{community.id}/membership.json"
      expect(said).to eq(["You are not a member of this community."])

      community.member_group.add(applicant)
      delete "/communities/#{community.id}/membership.json", params: { reason: "bored" }
      expect(response.status).to eq(422)
      expect(community.member_group.users.reload).to include(applicant)
    end
  end
end
