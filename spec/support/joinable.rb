# frozen_string_literal: true

require_relative "appointing"

# Communities that people join, with those who do and those who decide.
module Joinable
  include Appointing

  # Words that are nowhere else, to look for where they must not be.
  SECRET = "Quaxelmoor"

  def self.included(group)
    group.fab!(:admin)
    group.fab!(:applicant) do
      Fabricate(:user, refresh_auto_groups: true, trust_level: TrustLevel[2])
    end
    group.fab!(:keeper) { Fabricate(:user, refresh_auto_groups: true, trust_level: TrustLevel[2]) }
    group.fab!(:specialty) do
      MedicalCommunities::Specialty.find_or_create_by!(key: "test-cardiology") do |one|
        one.names = { "en" => "Cardiology of tests", "uk" => "Кардіологія для тестів" }
      end
    end
    group.fab!(:community) { Joinable.found("Heart rhythm", closedness: "members") }

    group.before do
      SiteSetting.medical_communities_enabled = true
      SiteSetting.enable_category_group_moderation = true
      MedicalCommunities::Charter.forget
      appoint(keeper, community)
      RateLimiter.disable
    end

    # The database forgets after each example; the memory of the process has to be told.
    group.after { MedicalCommunities::Charter.forget }
  end

  # A community as it is founded: category, groups, permissions.
  def self.found(name, closedness: "open", **rest)
    slug = name.parameterize(separator: "_")
    members = Fabricate(:group, name: "#{slug}_members"[0, 20].chomp("_"))
    moderators = Fabricate(:group, name: "#{slug}_mods"[-20..] || "#{slug}_mods")
    category = Fabricate(:category, name: name)
    permissions = { members.name => :full, moderators.name => :full }
    permissions[:everyone] = :readonly if closedness == "open"
    category.set_permissions(permissions)
    category.save!
    category.category_moderation_groups.create!(group: moderators)
    MedicalCommunities::Community.create!(
      category: category,
      preset: "discussion",
      mode: "off",
      closedness: closedness,
      member_group: members,
      moderator_group: moderators,
      **rest,
    )
  end

  def verify(user, level: 2, specialties: [specialty], **rest)
    MedicalCommunities::Credential.create!(
      user: user,
      level: level,
      role: "physician",
      country: "UA",
      valid_from: 1.year.ago,
      source: "import",
      specialties: specialties,
      **rest,
    )
  end

  def publish_rules(of: community, number: 1, text: "Be kind to colleagues.")
    MedicalCommunities::RulesVersion.create!(
      community: of,
      number: number,
      texts: {
        "en" => text,
      },
      asks: "banner",
    )
  end

  # @return [MedicalCommunities::MembershipRequest]
  def ask(user: applicant, of: community, **given)
    result =
      MedicalCommunities::MembershipRequest::Submit.call(
        params: {
          community_id: of.id,
          **given,
        },
        guardian: User.find(user.id).guardian,
      )
    raise result.inspect_steps unless result.success?
    result[:membership_request]
  end

  def bar(user: applicant, of: community, **given)
    result =
      MedicalCommunities::Bar::Impose.call(
        params: {
          community_id: of.id,
          user_id: user.id,
          reason: "tone",
          **given,
        },
        guardian: admin.guardian,
      )
    raise result.inspect_steps unless result.success?
    result[:bar]
  end

  def decide(request, action, by: keeper, **args)
    request.reload.reviewable.perform(by, :"medical_#{action}", args)
  end

  def messages_to(user)
    Topic
      .private_messages
      .joins(:topic_allowed_users)
      .where(topic_allowed_users: { user_id: user.id })
      .order(id: :desc)
      .map { |topic| "#{topic.title}\n#{topic.first_post.raw}" }
  end
end
