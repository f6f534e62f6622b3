# frozen_string_literal: true

require_relative "../../support/verifying"

RSpec.describe "Deciding about verification requests", type: :request do
  include Verifying

  before { Jobs.run_immediately! }

  def queue(user, **params)
    sign_in(user)
    get "/review.json", params: { type: "ReviewableMedicalCredentialApplication", **params }
    response.parsed_body["reviewables"]
  end

  def dossier(user, application)
    sign_in(user)
    get "/review/#{application.reviewable.id}.json"
    response.parsed_body.dig("reviewable", "medical_application")
  end

  def perform(user, application, action, **params)
    sign_in(user)
    reviewable = application.reviewable
    put "/review/#{reviewable.id}/perform/medical_#{action}.json",
        params: {
          version: reviewable.reload.version,
          **params,
        }
    response.parsed_body
  end

  def actions(user, application)
    sign_in(user)
    get "/review/#{application.reviewable.id}.json"
    response.parsed_body["actions"].to_a.map do |one|
      one["server_action"].delete_prefix("medical_")
    end
  end

  # That a verifier has opened the document of an application.
  def view(user, application)
    application.documents.each do |document|
      MedicalCommunities::LedgerEntry.note(
        "viewed",
        by: user,
        subject: application.applicant,
        application_id: application.id,
        document_uuid: document.uuid,
      )
    end
  end

  describe "who sees them" do
    it "is who verifies the specialty, and administrators; nobody for being a site moderator" do
      application = apply
      rows = {
        verifier => 200,
        second_verifier => 200,
        admin => 200,
        verifier_elsewhere => 404,
        site_moderator => 404,
        applicant => 403,
        Fabricate(:user) => 403,
      }

      rows.each do |user, status|
        sign_in(user)
        get "/review/#{application.reviewable.id}.json"
        expect([user.username, response.status]).to eq([user.username, status])
      end
      expect(queue(verifier).size).to eq(1)
      expect(queue(verifier_elsewhere)).to be_empty
      expect(queue(site_moderator)).to be_empty
    end

    it "are members of a verifier group, of every specialty" do
      application = apply
      group = Fabricate(:group)
      member = Fabricate(:user)
      group.add(member)
      SiteSetting.medical_communities_verifier_groups = group.id.to_s

      expect(dossier(member, application)["sent"]["number"]["text"]).to eq(Verifying::NUMBER)
    end

    it "is nobody who moderates, where the setting says so" do
      apply
      SiteSetting.medical_communities_moderators_verify = false
      sign_in(verifier)
      get "/review.json"
      expect(response.parsed_body["reviewables"].to_a).to be_empty
    end

    it "are verifiers of a specialty above" do
      below =
        MedicalCommunities::Specialty.create!(
          key: "test-rhythm",
          names: {
            "en" => "Rhythm",
          },
          parent: specialty,
        )
      expect(dossier(verifier, apply(specialties: [below]))).to include("is_readable" => true)
    end

    it "do not see their own request among those that they decide" do
      own = apply(user: verifier)
      expect(queue(verifier)).to be_empty
      expect(actions(second_verifier, own)).to include("grant")
    end

    it "is core's own queue again while the plugin is off" do
      application = apply
      SiteSetting.medical_communities_enabled = false
      sign_in(verifier)
      get "/review/#{application.reviewable.id}.json"
      expect(response.status).to eq(403)
      expect(Reviewable.list_for(admin).to_a).to be_empty
    end

    it "keeps what else a verifier may review, and what they may not" do
      flagged = Fabricate(:reviewable_flagged_post)
      apply
      moderators = Fabricate(:moderator)
      appoint(moderators, community)
      both = Reviewable.viewable_by(User.find(moderators.id)).map(&:type)

      expect(both).to contain_exactly(
        "ReviewableFlaggedPost",
        "ReviewableMedicalCredentialApplication",
      )
      expect(Reviewable.viewable_by(User.find(verifier.id)).map(&:type)).to eq(
        ["ReviewableMedicalCredentialApplication"],
      )
      expect(ReviewableFlaggedPost.viewable_by(User.find(verifier.id)).map(&:id)).to eq([])
      expect(ReviewableFlaggedPost.viewable_by(User.find(moderators.id)).map(&:id)).to eq(
        [flagged.id],
      )
    end

    it "counts for verifiers what waits for them" do
      messages = MessageBus.track_publish { apply }
      channels = messages.map(&:channel).grep(/reviewable_counts/)
      expect(channels).to include("/reviewable_counts/#{verifier.id}")
      expect(channels).not_to include("/reviewable_counts/#{verifier_elsewhere.id}")
    end
  end

  describe "what an administrator from outside sees" do
    it "is nothing of what was sent, before there is a reason" do
      application = apply
      shown = dossier(admin, application)

      expect(shown).to include("hindrance" => "unopened", "is_readable" => false)
      expect(response.body).not_to include(Verifying::NUMBER)
      expect(response.body).not_to include(Verifying::NAME)
      expect(response.body).not_to include(Verifying::WORDS)
      expect(actions(admin, application)).to eq(["open"])
      expect(perform(admin, application, :grant, medical_level: 1)["errors"]).to eq(
        ["Please say first why you look at this request."],
      )
    end
  end

  describe "the dossier" do
    it "compares names, says what speaks for the applicant and how much that carries" do
      applicant.update!(name: "Зорбеліна Кваксельмур")
      application = apply(name: "Zorbelina Kvakselmur")
      shown = dossier(verifier, application)

      expect(shown["weighing"]["names"]).to eq(
        "verdict" => "same",
        "reasons" => ["transliteration"],
      )
      expect(shown["weighing"]["means"].map { |one| one["means"] }).to eq(["number"])
      expect(shown["weighing"]).to include(
        "unseen" => true,
        "highest_level" => 1,
        "reachable_level" => 3,
      )

      view(verifier, application)
      shown = dossier(verifier, application)
      expect(shown["weighing"]).to include("unseen" => false, "highest_level" => 2)
      expect(shown["sent"]["documents"].first).to include("is_seen" => true, "format" => "png")
    end

    it "names other accounts with the same number" do
      other = Fabricate(:user)
      apply(user: other).close("declined", by: verifier, reason: "other")
      third = Fabricate(:user)
      verify(third, number_digest: apply.number_digest, scheme: "us-npi")
      shown = dossier(verifier, applicant_application)

      expect(shown["weighing"]["same_number"].map { |one| one.slice("username", "state") }).to eq(
        [
          { "username" => third.username, "state" => "in_force" },
          { "username" => other.username, "state" => "declined" },
        ],
      )
    end

    it "takes two requests without a number for no match" do
      apply(user: Fabricate(:user), number: nil)
      shown = dossier(verifier, apply(number: nil))
      expect(shown["weighing"]["same_number"]).to eq([])
    end

    it "keeps the thread: what was asked for before, and the words then" do
      first = apply
      perform(verifier, first, :ask_more, medical_reason: "unreadable", medical_note: "Page two?")
      again = apply(former: first)
      history = dossier(second_verifier, again)["weighing"]["history"]

      expect(history.first).to include(
        "state" => "more",
        "by" => verifier.username,
        "reason" => "unreadable",
        "note" => "Page two?",
      )
    end

    it "shows an applicant who is an administrator their own, and nothing of the weighing" do
      application = apply(user: admin)
      shown = dossier(admin, application)
      expect(shown).to include("hindrance" => "own")
      expect(shown).not_to have_key("weighing")
      expect(actions(admin, application)).to be_empty
    end
  end

  it "is read for a page at once: ten requests cost the queries of one" do
    SiteSetting.medical_communities_vouches_needed = 1
    SiteSetting.medical_communities_login_claim = "medical=yes"
    send_one
    readers = [verifier, admin]
    few = readers.map { |user| listing(user) }
    9.times { send_one }

    expect(readers.map { |user| listing(user) }).to eq(few)
    means = queue(verifier).flat_map { |one| one.dig("medical_application", "weighing", "means") }
    expect(means.pluck("means").tally).to include("institution" => 10, "vouches" => 10)
  end

  # With all that may speak for somebody, opened by the administrator.
  def send_one
    user = Verifying.person
    application = apply(user: user)
    view(verifier, application)
    MedicalCommunities::Opening.create!(application: application, user: admin, reason: "A reason")
    voucher = Verifying.person
    MedicalCommunities::Credential.create!(
      user: voucher,
      level: 2,
      valid_from: 1.year.ago,
      source: "x",
      specialties: [specialty],
    )
    MedicalCommunities::Vouch.create!(user: user, voucher: voucher, confirmed_at: 1.day.ago)
    MedicalCommunities::InstitutionProof.create!(
      user: user,
      domain: "hospital.example",
      expires_at: 1.day.ago,
      confirmed_at: 1.day.ago,
    )
  end

  def listing(user)
    queue(user)
    track_sql_queries { queue(user) }.size
  end

  def applicant_application
    MedicalCommunities::CredentialApplication.find_by(user_id: applicant.id)
  end

  describe "granting" do
    it "makes a credential that says how it was checked, and forgets the number" do
      application = apply
      view(verifier, application)
      perform(
        verifier,
        application,
        :grant,
        medical_level: 2,
        medical_valid_until: 1.year.from_now.to_date,
      )

      expect(response.status).to eq(200)
      credential = MedicalCommunities::Credential.last
      expect(credential).to have_attributes(
        user: applicant,
        level: 2,
        role: "physician",
        country: "US",
        scheme: "us-npi",
        number_last: Verifying::NUMBER.last(4),
        number_digest: application.number_digest,
        application_id: application.id,
        granted_by: verifier,
        valid_from: Time.zone.today,
        valid_until: 1.year.from_now.to_date,
        specialties: [specialty],
      )
      expect(credential.checks.map { |check| [check.means, check.count] }).to contain_exactly(
        ["number", 1],
        ["document", 1],
      )
      expect(application.reload).to have_attributes(state: "granted", sealed_number: nil)
      expect(application.decision).to have_attributes(credential: credential, decided_by: verifier)
      expect(application.reviewable).to be_approved
      expect(ledger(application)).to eq(%w[viewed granted])
      expect(messages_to(applicant).first).to include("Cardiology of tests", "Level: 2")
      expect(messages_to(applicant).first).not_to include(Verifying::NUMBER.last(4))
    end

    it "grants no more than the evidence carries, whatever is asked for" do
      application = apply(documents: 0)
      errors = perform(verifier, application, :grant, medical_level: 2)["errors"]

      expect(errors.first).to include("level 1 at most")
      expect(application.reload).to be_waiting
      perform(verifier, application, :grant, medical_level: 1)
      expect(MedicalCommunities::Credential.last.level).to eq(1)
    end

    it "does not count a document that nobody has opened" do
      application = apply
      perform(verifier, application, :grant, medical_level: 2)

      expect(response.status).to eq(200)
      expect(application.reload).to be_waiting
      expect(MedicalCommunities::Credential.count).to eq(0)
    end

    it "takes a second verifier for the highest level" do
      application = apply
      view(verifier, application)
      perform(verifier, application, :grant, medical_level: 3)
      expect(application.reload).to be_waiting
      expect(application.opinions.map(&:user)).to eq([verifier])
      expect(application.reviewable).to be_pending

      perform(verifier, application, :grant, medical_level: 3)
      expect(application.reload).to be_waiting

      view(second_verifier, application)
      perform(second_verifier, application, :grant, medical_level: 3)
      expect(application.reload).to have_attributes(state: "granted")
      expect(application.decision).to have_attributes(
        decided_by: second_verifier,
        seconded_by: verifier,
      )
      expect(MedicalCommunities::Credential.last.checks.find_by(means: "document").count).to eq(2)
    end

    it "grants the specialties that the verifier answers for, of those that were asked for" do
      application = apply(specialties: [specialty, other_specialty])
      perform(
        verifier,
        application,
        :grant,
        medical_level: 1,
        medical_specialty_ids: [other_specialty.id],
      )
      expect(response.parsed_body["errors"].first).to include("at least one specialty")

      perform(verifier, application, :grant, medical_level: 1)
      expect(MedicalCommunities::Credential.last.specialties).to eq([specialty])
    end

    it "takes a day that is one, from tomorrow to ten years ahead" do
      application = apply
      [Time.zone.today, 11.years.from_now.to_date, "2030-02-31", "never"].each do |day|
        perform(verifier, application, :grant, medical_level: 1, medical_valid_until: day)
        expect([day, response.parsed_body["errors"].nil?]).to eq([day, false])
      end
      expect(application.reload).to be_waiting

      perform(verifier, application, :grant, medical_level: 1)
      expect(MedicalCommunities::Credential.last.valid_until).to eq(
        Time.zone.today + SiteSetting.medical_communities_credential_months.months,
      )
    end
  end

  describe "asking for more and declining" do
    it "tells the applicant in their language, and keeps the verifier's words behind the link" do
      SiteSetting.allow_user_locale = true
      applicant.update!(locale: "uk")
      application = apply
      perform(
        verifier,
        application,
        :ask_more,
        medical_reason: "unreadable",
        medical_note: "Vexorial page two",
      )

      letter = messages_to(applicant).first
      expect(letter).to include("Документ не вдається прочитати")
      expect(letter).not_to include("Vexorial")
      expect(application.reload).to have_attributes(state: "more", sealed_number: nil)
      expect(application.decision.note).to eq("Vexorial page two")
      expect(MedicalCommunities::CredentialDecision.pick(:sealed_note)).not_to include("Vexorial")
      expect(ledger(application)).to eq(%w[asked-for-more])
    end

    it "takes a reason of the list" do
      application = apply
      perform(verifier, application, :turn_down, medical_note: "No")
      expect(response.status).to eq(422)
      perform(verifier, application, :turn_down, medical_reason: "tone")
      expect(response.status).to eq(422)
      expect(application.reload).to be_waiting

      perform(verifier, application, :turn_down, medical_reason: "other")
      expect(application.reload).to have_attributes(state: "declined")
      expect(application.reviewable).to be_rejected
    end
  end

  it "keeps a note about another specialty among those who verify it" do
    elsewhere = apply(specialties: [other_specialty])
    perform(
      verifier_elsewhere,
      elsewhere,
      :turn_down,
      medical_reason: "other",
      medical_note: "Vexorial page two",
    )
    application = apply
    told = ->(user) { dossier(user, application)["weighing"]["history"].first }

    expect(told.call(verifier)).to include("state" => "declined", "reason" => "other")
    expect(told.call(verifier)["note"]).to be_nil
    appoint(verifier, community_elsewhere)
    expect(told.call(User.find(verifier.id))["note"]).to eq("Vexorial page two")
  end

  describe "who does not decide" do
    it "is whoever vouched for the applicant" do
      application = apply
      MedicalCommunities::Vouch.create!(
        user: applicant,
        voucher: verifier,
        confirmed_at: Time.zone.now,
      )
      expect(actions(verifier, application)).to be_empty
      expect(perform(verifier, application, :grant, medical_level: 1)["errors"].first).to include(
        "You vouched",
      )
      expect(actions(second_verifier, application)).to include("grant")
    end

    it "is whoever works at the same place, however it is written" do
      application = apply(profile: { "workplace" => "City Hospital, No. 4" })
      MedicalCommunities::ProfessionalProfile.create!(
        user: verifier,
        workplace: "no 4 CITY hospital",
      )
      expect(
        perform(verifier, application, :turn_down, medical_reason: "other")["errors"].first,
      ).to(include("same place"))
      expect(dossier(verifier, application)).to include("hindrance" => "workplace")
    end

    it "is whoever comes second: they are told by whom it was decided" do
      application = apply
      sign_in(second_verifier)
      version = application.reviewable.version
      perform(verifier, application, :turn_down, medical_reason: "other")
      sign_in(second_verifier)
      put "/review/#{application.reviewable.id}/perform/medical_grant.json",
          params: {
            version: version,
            medical_level: 1,
          }

      expect(response.status).to eq(422)
      expect(response.parsed_body["errors"].first).to include(
        verifier.username,
        "quicker",
        "declined",
      )
      expect(MedicalCommunities::Credential.count).to eq(0)
      expect(messages_to(applicant).size).to eq(1)
    end

    it "is not whoever decides after a colleague has merely claimed" do
      application = apply
      version = application.reviewable.version
      perform(second_verifier, application, :claim)
      sign_in(verifier)
      put "/review/#{application.reviewable.id}/perform/medical_grant.json",
          params: {
            version: version,
            medical_level: 1,
          }
      expect(application.reload.state).to eq("granted")
    end
  end

  describe "claiming" do
    it "shows others that somebody is at work, and lets go again" do
      application = apply
      perform(verifier, application, :claim)
      expect(dossier(second_verifier, application)["claimed_by"]).to eq(verifier.username)
      expect(actions(verifier, application)).to include("let_go")

      perform(verifier, application, :let_go)
      expect(application.reload.claimed_by).to eq(nil)
      expect(ledger(application)).to eq(%w[claimed claimed])
    end
  end

  describe "filters" do
    def filtered(user, **asked)
      queue(user, additional_filters: { medical: asked }.to_json).map do |one|
        one.dig("medical_application", "username")
      end
    end

    it "narrow by specialty, country and who has claimed" do
      other = Fabricate(:user)
      SiteSetting.medical_communities_verifier_groups = Group::AUTO_GROUPS[:admins].to_s
      apply
      mine = apply(user: other, specialties: [other_specialty], country: "UA", number: nil)
      perform(admin, mine, :claim)

      expect(filtered(admin)).to contain_exactly(applicant.username, other.username)
      expect(filtered(admin, specialty: other_specialty.id)).to eq([other.username])
      expect(filtered(admin, country: "US")).to eq([applicant.username])
      expect(filtered(admin, claim: "none")).to eq([applicant.username])
      expect(filtered(admin, claim: "user:#{admin.id}")).to eq([other.username])
      expect(filtered(admin, claim: "none", country: "UA")).to eq([])
      ["x", [], { a: 1 }].each do |odd|
        queue(admin, additional_filters: { medical: { country: odd, specialty: odd } }.to_json)
        expect(response.status).to eq(200)
      end
    end
  end

  describe "ending a credential" do
    it "is done by a verifier, with a reason, and is told" do
      application = apply
      perform(verifier, application, :grant, medical_level: 1)
      expect(actions(verifier_elsewhere, application)).to be_empty
      expect(perform(second_verifier, application, :revoke)["errors"].first).to include("why")

      perform(second_verifier, application, :revoke, medical_reason: "Vexorial lapsed")
      expect(response.status).to eq(200)
      revocation = MedicalCommunities::Revocation.last
      expect(revocation).to have_attributes(revoked_by: second_verifier, reason: "Vexorial lapsed")
      expect(MedicalCommunities::Professional.new(applicant).verified?).to eq(false)
      expect(messages_to(applicant).first).not_to include("Vexorial")
      expect(actions(verifier, application)).to be_empty
      expect(
        perform(verifier, application, :revoke, medical_reason: "Again")["errors"],
      ).to be_present
    end
  end

  describe "reminders" do
    it "go to verifiers once, and to administrators where nobody verifies" do
      apply
      lonely =
        MedicalCommunities::Specialty.create!(key: "test-lonely", names: { "en" => "Lonely" })
      apply(user: Fabricate(:user), specialties: [lonely])
      freeze_time(SiteSetting.medical_communities_application_days.days.from_now + 1.hour)
      2.times { Jobs::MedicalCommunities::RemindVerifiers.new.execute({}) }

      expect(messages_to(verifier).grep(/for days: 1/).size).to eq(1)
      expect(messages_to(admin).grep(/for days: 1/).size).to eq(1)
      expect(messages_to(verifier_elsewhere)).to be_empty
    end
  end

  it "forgets the words of both when the days after the decision are over, also while the plugin is off" do
    application = apply
    perform(verifier, application, :ask_more, medical_reason: "other", medical_note: "Vexorial")
    waiting = apply(user: Fabricate(:user))
    job = Jobs::MedicalCommunities::ForgetWordsOfApplicants.new
    job.execute({})
    expect(application.reload.words).to eq(Verifying::WORDS)

    SiteSetting.medical_communities_enabled = false
    freeze_time((SiteSetting.medical_communities_document_days + 1).days.from_now)
    job.execute({})
    expect(application.reload.words).to eq(nil)
    expect(application.decision.reload.note).to eq(nil)
    expect(waiting.reload.words).to eq(Verifying::WORDS)
  end

  describe "who may do what" do
    # who => what they are answered: reading the request, the choices of the queue, claiming, deciding, ending
    rows = {
      anonymous: [403, 403, 403, 403, 403],
      member: [403, 404, 403, 403, 403],
      applicant: [403, 404, 403, 403, 403],
      verifier_elsewhere: [404, 200, 404, 404, 404],
      site_moderator: [404, 404, 404, 404, 404],
      admin: [200, 200, 422, 422, 422],
      verifier: [200, 200, 200, 200, 200],
    }

    rows.each do |who, answers|
      it "is #{answers.join(", ")} for #{who}" do
        user = who == :member ? Fabricate(:user) : who != :anonymous && public_send(who)
        granted = apply(user: Fabricate(:user))
        perform(second_verifier, granted, :grant, medical_level: 1)
        application = apply
        reset!
        sign_in(user) if user

        expect(asked(application, granted)).to eq(answers)
      end
    end

    def asked(application, granted)
      reviewable = "/review/#{application.reviewable.id}"
      ended = "/review/#{granted.reviewable.id}/perform/medical_revoke.json"
      given = { version: 0, medical_reason: "other", medical_level: 1 }
      [
        -> { get "#{reviewable}.json" },
        -> { get "/communities/applications/filters.json" },
        -> { put "#{reviewable}/perform/medical_claim.json", params: given },
        -> { put "#{reviewable}/perform/medical_turn_down.json", params: given },
        -> { put ended, params: given },
      ].map do |request|
        request.call
        response.status
      end
    end
  end

  it "tells web-hooks nothing" do
    hook =
      Fabricate(:web_hook, web_hook_event_types: WebHookEventType.where("name LIKE 'reviewable%'"))
    expect(hook.web_hook_event_types).to be_present
    expect { perform(verifier, apply, :turn_down, medical_reason: "other") }.not_to change {
      Jobs::EmitWebHookEvent.jobs.size
    }
    data =
      ReviewableMedicalCredentialApplicationSerializer.new(
        applicant_application.reviewable,
        root: false,
        hash: {
        },
        scope: Guardian.new(Discourse.system_user),
      )
    expect(data.as_json.to_json).not_to include(Verifying::NAME)
  end

  def ledger(application)
    MedicalCommunities::LedgerEntry.where(application_id: application.id).order(:id).pluck(:event)
  end
end
