# frozen_string_literal: true

require_relative "../support/complained_about"

# What a standing case tells those who decide, and who they are.
RSpec.describe "Readers of standing cases", type: :request do
  include Joinable
  include ComplainedAbout

  fab!(:moderator) { Fabricate(:moderator, refresh_auto_groups: true) }

  def dossier(given, reader: admin)
    MedicalCommunities::StandingCase::Dossier.new(given.reload, User.find(reader.id).guardian).to_h
  end

  describe "facts" do
    it "say when people complained, not when it was counted" do
      SiteSetting.medical_communities_strikes_count = "upheld"
      3.times do |months|
        given = complaint(created_at: (10 * (months + 1)).days.ago)
        conclude(given, "upheld")
      end
      expect(dossier(cases.last)[:facts]).to include(reporters: 3, burst: nil)
    end

    it "are about what the sentence counts" do
      given = open_case
      MedicalCommunities::Strike.last.update!(
        counted_on: SiteSetting.medical_communities_strikes_window_days.days.ago,
      )
      expect(dossier(given)[:sentence]).to include("2")
      expect(dossier(given)[:facts]).to include(reporters: 2)
    end

    it "count as other complaints of these people only others" do
      people = Array.new(3) { Fabricate(:user) }
      counted = people.map { |by| complaint(by: by) }
      counted.each { |one| issue(one) }
      conclude(counted.first, "upheld")
      elsewhere = complaint(by: people.last, about: applicant, target: Fabricate(:post))
      conclude(elsewhere, "dismissed")
      expect(dossier(cases.last)[:facts]).to include(accuracy: { upheld: 0, decided: 1 })
    end

    it "name no account whose page the reader may not see, and no number" do
      SiteSetting.medical_communities_strike_scope = "community"
      SiteSetting.allow_users_to_hide_profile = true
      given = open_case
      [member, applicant, second_admin].each do |user|
        verify(user, scheme: "test", number_digest: "a" * 64)
      end
      applicant.user_option.update!(hide_profile: true)
      told = dossier(given, reader: keeper)
      expect(told[:facts][:same_licence]).to eq(usernames: [second_admin.username], more: 1)
      expect(told.to_json).not_to include("a" * 64)
      expect(dossier(given)[:facts][:same_licence]).to include(more: 0)
    end
  end

  describe "what holds now" do
    it "ends on the day that people were told" do
      given = open_case
      last = 4.days.from_now.to_date
      decide(given, "silenced", medical_ends_on: last.iso8601)
      expect(dossier(given)[:penalties]).to eq(silenced_until: last)
    end

    it "names no case circle to whom it does not show itself" do
      given = open_case
      circle = Joinable.found("Zorbelin circle", closedness: "circle")
      verify(member)
      bar(user: member, of: circle)
      expect(dossier(given, reader: moderator)[:penalties]).to be_empty
      expect(dossier(given)[:penalties]).to eq(restricted: ["Zorbelin circle"])
    end
  end

  it "are led to posts that they may read" do
    given = open_case
    expect(dossier(given)[:strikes].pluck(:post_id)).to all(eq(member_post.id))
    expect(dossier(given, reader: moderator)[:strikes].pluck(:post_id)).to all(be_nil)
  end

  describe "who decides" do
    it "are administrators, when it is about who moderates a community, also for the whole forum" do
      appoint(member, Joinable.found("Skin care"))
      given = open_case
      expect(queue_of(moderator)).to be_empty
      expect(queue_of(admin).count).to eq(1)
      expect(given.decided_by?(moderator)).to be(false)
    end

    it "are not colleagues of who became a moderator while it waits, and they do not read it" do
      given = open_case
      path = "/communities/standing-reviews/#{given.id}.json"
      sign_in(moderator)
      get path
      expect(response.status).to eq(200)
      member.update!(moderator: true)
      get path
      expect(response.status).to eq(404)
      sign_in(admin)
      get path
      expect(response.status).to eq(200)
    end

    it "is not the same person by another account" do
      given = open_case
      [member, second_admin].each { |user| verify(user, scheme: "test", number_digest: "a" * 64) }
      result = decide(given, "dismissed", by: second_admin)
      expect(result.errors.full_messages.join).to include("Somebody else decides")
      expect(given.reload).to be_open
      expect(dossier(given, reader: second_admin)).to include(mine: false, kinds: [])
    end

    context "when each community counts for itself" do
      before { SiteSetting.medical_communities_strike_scope = "community" }

      it "are the site's moderators, where a community has none of its own" do
        SiteSetting.enable_category_group_moderation = false
        community.category.set_permissions(everyone: :full)
        community.category.save!
        given = open_case
        expect(queue_of(moderator).count).to eq(1)
        expect(decide(given, "warned", by: moderator)).to be_success
      end

      it "are administrators, when a category is a community no longer" do
        given = open_case
        community.destroy!
        [keeper, moderator].each { |user| expect(queue_of(user)).to be_empty }
        expect(queue_of(admin).count).to eq(1)
        expect(decide(given, "warned")).to be_success
      end
    end
  end

  it "are told when somebody else was first" do
    given = open_case
    stale = ReviewableMedicalStandingCase.find(given.reviewable.id)
    expect(decide(given, "warned")).to be_success
    args = { medical_measure: "suspended", medical_reason: "tone", version: stale.version }
    told = stale.perform(second_admin, :medical_case_decide, args)
    expect(told.errors.full_messages.join).to include("already decided")
    late = ReviewableMedicalStandingCase.find(stale.id)
    told = late.perform(second_admin, :medical_case_decide, args)
    expect(told.errors.full_messages.join).to include("already decided")
    expect(User.find(member.id)).not_to be_suspended
  end

  it "are not told that words are missing when core did not do it" do
    given = open_case
    allow(UserSilencer).to receive(:new).and_wrap_original do |original, *args, **options|
      original.call(*args, **options).tap { |it| allow(it).to receive(:silence).and_return(false) }
    end
    told = decide(given, "silenced", medical_ends_on: 3.days.from_now.to_date.iso8601)
    expect(told.errors.full_messages.join).to include("did not work")
    expect(MedicalCommunities::Measure.count).to eq(0)
    expect(given.reload).to be_open
  end
end
