# frozen_string_literal: true

require_relative "appointing"
require_relative "founding"

# Communities of each kind, as administrators found them, and everybody who may come to their doors.
module PeopleOfCommunities
  include Appointing
  include FoundingHelp

  # Words that are nowhere else, to look for where they must not be.
  NAME = "Zorbelin"
  TITLE = "Quaxelmoor rhythm at night"
  BODY = "Vintrugal waves in the third lead, seen twice."
  KINDS = %w[open members circle].freeze
  ACTORS = %i[
    anonymous
    stranger
    verified
    applicant
    barred
    member
    moderator
    moderator_elsewhere
    administrator
  ].freeze

  def self.included(group)
    group.fab!(:admin)
    group.before do
      SiteSetting.medical_communities_enabled = true
      SiteSetting.min_post_length = 5
      SiteSetting.body_min_entropy = 0
      SiteSetting.title_min_entropy = 0
      RateLimiter.disable
      SearchIndexer.enable
    end
    group.after do
      SearchIndexer.disable
      MedicalCommunities::Charter.forget
    end
  end

  # @return [MedicalCommunities::Community] with a topic that a member wrote
  def community_of(kind)
    @community = founded(name: "#{NAME} heart", closedness: kind, preset: "discussion", mode: "off")
    @elsewhere =
      founded(name: "Skin care", closedness: "members", preset: "discussion", mode: "off")
    people
    write
    MedicalCommunities::Charter.forget
    @community
  end

  # @return [Hash] actor => User, nil for nobody
  def people
    @people ||=
      ACTORS
        .excluding(:anonymous, :administrator)
        .to_h { |name| [name, person] }
        .tap do |made|
          made[:anonymous] = nil
          made[:administrator] = admin
          %i[verified applicant barred member moderator moderator_elsewhere].each do |name|
            verify(made[name])
          end
          join(made[:member])
          join(made[:barred])
          appoint(made[:moderator], @community)
          appoint(made[:moderator_elsewhere], @elsewhere)
          ask(made[:applicant])
          bar(made[:barred])
        end
  end

  # As the server meets this person anew.
  def guardian_of(actor)
    user = people.fetch(actor)
    user ? Guardian.new(User.find(user.id)) : Guardian.new
  end

  def come_as(actor)
    people.fetch(actor) ? sign_in(people[actor]) : sign_out
  end

  attr_reader :topic, :elsewhere

  private

  def person
    Fabricate(:user, refresh_auto_groups: true, trust_level: TrustLevel[2])
  end

  def verify(user)
    MedicalCommunities::Credential.create!(
      user: user,
      level: 2,
      role: "physician",
      valid_from: 1.year.ago,
      source: "import",
    )
  end

  def join(user)
    MedicalCommunities::Membership::Admit.call(
      community: @community,
      user: user,
      origin: "invitation",
      by: admin,
    )
  end

  def ask(user)
    MedicalCommunities::MembershipRequest::Submit.call(
      params: {
        community_id: @community.id,
      },
      guardian: user.guardian,
    )
  end

  def bar(user)
    MedicalCommunities::Bar::Impose.call(
      params: {
        community_id: @community.id,
        user_id: user.id,
        reason: "tone",
      },
      guardian: admin.guardian,
    )
  end

  def write
    post =
      PostCreator.create!(
        User.find(people[:member].id),
        title: TITLE,
        raw: BODY,
        category: @community.category_id,
        skip_jobs: true,
      )
    @topic = post.topic
    SearchIndexer.index(@topic, force: true)
    SearchIndexer.index(post, force: true)
  end
end
