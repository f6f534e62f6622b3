# frozen_string_literal: true

require_relative "../support/complaining"

# Who may do what about complaints, strikes and standing. Asked by request, as a person or a program asks; what one
# asks is undone before the next one comes.
RSpec.describe "Permissions around complaints", type: :request do
  include Complaining

  people = %i[
    visitor
    unverified
    member
    member_elsewhere
    reporter
    subject
    moderator
    moderator_elsewhere
    site_moderator
    administrator
  ].freeze
  signed_in = people - %i[visitor]
  in_charge = %i[moderator administrator].freeze
  admin_pages = "/admin/plugins/discourse-medical-communities/standing"

  fab!(:elsewhere) { Joinable.found("Skin care", closedness: "members") }
  fab!(:actors) do
    {
      visitor: nil,
      unverified: Complaining.member,
      member: Complaining.member,
      member_elsewhere: Complaining.member,
      reporter: reporter,
      subject: author,
      moderator: keeper,
      moderator_elsewhere: Complaining.member,
      site_moderator: Fabricate(:moderator, refresh_auto_groups: true),
      administrator: admin,
    }
  end

  before do
    community.member_group.add(actors[:member])
    elsewhere.member_group.add(actors[:member_elsewhere])
    appoint(actors[:moderator_elsewhere], elsewhere)
    SiteSetting.medical_communities_strike_scope = "community"
  end

  let(:complaint) { complain }
  let(:strike) { complaint.reload.strike }
  let(:standing_case) do
    complaint
    2.times { complain(by: person) }
    MedicalCommunities::StandingCase.sole
  end

  def come_as(actor)
    cookies.delete("_t")
    sign_in(User.find(actors[actor].id)) if actors[actor]
  end

  # @return [Boolean] whether the person got what they asked for
  def granted?(actor, ask)
    granted = false
    ActiveRecord::Base.transaction(requires_new: true) do
      come_as(actor)
      shown = instance_exec(&ask)
      granted = response.successful? && shown != false
      raise ActiveRecord::Rollback
    end
    MedicalCommunities::Charter.forget
    granted
  end

  # @param asks [Hash] what => how to ask for it
  # @return [Hash] what => who gets it
  def found(asks)
    asks.transform_values { |ask| actors.keys.select { |actor| granted?(actor, ask) } }
  end

  def review(type)
    get "/review.json", params: { type: type, status: "all" }
    response.successful? && response.parsed_body["reviewables"].present?
  end

  def perform(action, target, **args)
    reviewable = target.reload.reviewable
    put "/review/#{reviewable.id}/perform/#{action}.json",
        params: {
          version: reviewable.version,
          **args,
        }
  end

  def case_decided(kind, **args)
    perform("medical_case_decide", standing_case, **case_args(kind), **args)
  end

  def case_args(kind)
    { medical_measure: kind, medical_reason: "tone" }
  end

  def undone(kind, by: admin, **args)
    reviewable = standing_case.reload.reviewable
    result = reviewable.perform(User.find(by.id), :medical_case_decide, case_args(kind).merge(args))
    raise result.errors.full_messages.join unless result.success?
    post "/communities/measures/#{MedicalCommunities::Measure.last.id}/undo.json"
  end

  it "are those of the table, for complaints" do
    complaint
    asks = {
      complain_about_a_post: -> do
        post "/communities/complaints.json", params: { ground: "insult", post_ids: [reported.id] }
      end,
      complain_about_the_forum: -> do
        post "/communities/complaints.json", params: { ground: "other", words: "About the forum." }
      end,
      see_own_complaints: -> { get "/communities/complaints.json" },
      find_this_one_there: -> do
        get "/communities/complaints.json"
        Array(response.parsed_body["complaints"]).any? { |one| one["id"] == complaint.id }
      end,
      see_those_of_others: -> { review("ReviewableMedicalComplaint") },
      see_who_complained: -> do
        review("ReviewableMedicalComplaint") && response.body.include?("zorbelin")
      end,
      take_it_back: -> { post "/communities/complaints/#{complaint.id}/withdraw.json" },
      uphold: -> { perform("medical_complaint_uphold", complaint) },
      dismiss: -> { perform("medical_complaint_dismiss", complaint, medical_reason: "allowed") },
    }

    expect(found(asks)).to eq(
      complain_about_a_post: %i[member reporter moderator administrator],
      complain_about_the_forum: signed_in,
      see_own_complaints: signed_in,
      find_this_one_there: %i[reporter],
      see_those_of_others: in_charge,
      see_who_complained: in_charge,
      take_it_back: %i[reporter],
      uphold: in_charge,
      dismiss: in_charge,
    )
  end

  it "are those of the table, for strikes and appeals" do
    strike
    appeal = -> do
      MedicalCommunities::Appeal::Submit.call(
        params: {
          strike_id: strike.id,
          words: "It was a joke among friends",
        },
        guardian: User.find(author.id).guardian,
      )[
        :appeal
      ]
    end
    asks = {
      see_own_standing: -> { get "/communities/standing.json" },
      find_this_strike_there: -> do
        get "/communities/standing.json"
        Array(response.parsed_body["strikes"]).any? { |one| one["id"] == strike.id }
      end,
      see_the_standing_of_others: -> { get "#{admin_pages}/people/#{author.id}.json" },
      see_the_overview: -> { get "#{admin_pages}.json" },
      try_other_settings: -> { get "#{admin_pages}/preview.json" },
      read_the_ledger: -> { get "#{admin_pages}/record.json" },
      export_the_ledger: -> { get "#{admin_pages}/record/export.csv" },
      appeal: -> do
        post "/communities/strikes/#{strike.id}/appeal.json",
             params: {
               words: "It was a joke among friends",
             }
      end,
      take_an_appeal_back: -> { post "/communities/appeals/#{appeal.call.id}/withdraw.json" },
      read_an_appeal: -> do
        appeal.call
        review("ReviewableMedicalAppeal")
      end,
      follow_an_appeal: -> { perform("medical_pardon", appeal.call) },
      keep_the_strike: -> { perform("medical_keep", appeal.call, medical_reason: "rule-applies") },
      pardon: -> do
        post "/communities/strikes/#{strike.id}/pardon.json", params: { medical_note: "Settled." }
      end,
    }

    expect(found(asks)).to eq(
      see_own_standing: signed_in,
      find_this_strike_there: %i[subject],
      see_the_standing_of_others: %i[administrator],
      see_the_overview: %i[administrator],
      try_other_settings: %i[administrator],
      read_the_ledger: %i[administrator],
      export_the_ledger: %i[administrator],
      appeal: %i[subject],
      take_an_appeal_back: %i[subject],
      read_an_appeal: in_charge,
      follow_an_appeal: in_charge,
      keep_the_strike: in_charge,
      pardon: in_charge,
    )
  end

  it "are those of the table, for a review of standing in a community" do
    last = { medical_ends_on: 5.days.from_now.to_date.iso8601 }
    standing_case
    asks = {
      find_it: -> { review("ReviewableMedicalStandingCase") },
      read_it: -> { get "/communities/standing-reviews/#{standing_case.id}.json" },
      dismiss: -> { case_decided("dismissed") },
      remind: -> { case_decided("warned") },
      restrict: -> { case_decided("restricted", medical_community: community.id) },
      silence: -> { case_decided("silenced", **last) },
      suspend: -> { case_decided("suspended", **last) },
      propose: -> { case_decided("ban-proposed") },
      decide_what_was_proposed: -> do
        standing_case.reviewable.perform(
          User.find(keeper.id),
          :medical_case_decide,
          case_args("ban-proposed"),
        )
        case_decided("suspended")
      end,
      undo_dismissal: -> { undone("dismissed") },
      undo_reminder: -> { undone("warned") },
      undo_restriction: -> { undone("restricted") },
      undo_silence: -> { undone("silenced", **last) },
      undo_suspension: -> { undone("suspended") },
      undo_proposal: -> { undone("ban-proposed", by: keeper) },
    }

    expect(found(asks)).to eq(
      find_it: in_charge,
      read_it: in_charge,
      dismiss: in_charge,
      remind: in_charge,
      restrict: in_charge,
      silence: %i[administrator],
      suspend: %i[administrator],
      propose: %i[moderator],
      decide_what_was_proposed: %i[administrator],
      undo_dismissal: in_charge,
      undo_reminder: in_charge,
      undo_restriction: in_charge,
      undo_silence: %i[administrator],
      undo_suspension: %i[administrator],
      undo_proposal: %i[administrator],
    )
  end

  it "are those of the table, for a review of standing in the whole forum" do
    SiteSetting.medical_communities_strike_scope = "site"
    last = { medical_ends_on: 5.days.from_now.to_date.iso8601 }
    staff = %i[site_moderator administrator]
    standing_case
    asks = {
      find_it: -> { review("ReviewableMedicalStandingCase") },
      read_it: -> { get "/communities/standing-reviews/#{standing_case.id}.json" },
      dismiss: -> { case_decided("dismissed") },
      restrict: -> { case_decided("restricted", medical_community: community.id) },
      silence: -> { case_decided("silenced", **last) },
      silence_without_end: -> { case_decided("silenced") },
      suspend: -> { case_decided("suspended", **last) },
      suspend_without_end: -> { case_decided("suspended") },
      propose: -> { case_decided("ban-proposed") },
      undo_silence: -> { undone("silenced", **last) },
      undo_suspension: -> { undone("suspended") },
      undo_restriction: -> { undone("restricted", medical_community: community.id) },
    }

    expect(found(asks)).to eq(
      find_it: staff,
      read_it: staff,
      dismiss: staff,
      restrict: %i[administrator],
      silence: staff,
      silence_without_end: [],
      suspend: staff,
      suspend_without_end: %i[administrator],
      propose: %i[site_moderator],
      undo_silence: staff,
      undo_suspension: staff,
      undo_restriction: %i[administrator],
    )
  end

  it "leave out everybody who is concerned, whatever they may else" do
    complaint
    standing_case
    asks = {
      uphold: -> { perform("medical_complaint_uphold", complaint) },
      pardon: -> do
        post "/communities/strikes/#{strike.id}/pardon.json", params: { medical_note: "Settled." }
      end,
      read_the_case: -> { get "/communities/standing-reviews/#{standing_case.id}.json" },
      decide_the_case: -> { case_decided("dismissed") },
      undo: -> { undone("warned") },
    }
    { admin: true, moderator: true }.each do |role, value|
      [author, reporter].each { |user| user.update!(role => value) }
      expect(found(asks).transform_values { |who| who & %i[reporter subject] }).to eq(
        uphold: [],
        pardon: [],
        read_the_case: role == :admin ? %i[reporter] : [],
        decide_the_case: [],
        undo: [],
      )
      [author, reporter].each { |user| user.update!(role => false) }
    end
  end

  it "tell whom a complaint is about nothing of who complained, on any page" do
    standing_case
    come_as(:subject)
    pages = %W[
      /communities/standing.json
      /communities/complaints.json
      /communities/notices.json
      /communities/standing-reviews/#{standing_case.id}.json
      /review.json
      /review/#{complaint.reviewable.id}.json
      /review/#{standing_case.reviewable.id}.json
      /notifications.json
      /topics/private-messages/#{author.username}.json
      /u/#{author.username}.json
      /posts/#{reported.id}.json
    ]
    told =
      pages.select do |page|
        get page
        response.body.include?("zorbelin")
      end
    expect(told).to be_empty
  end
end
