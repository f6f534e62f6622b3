# frozen_string_literal: true

# Texts of a community on their way to a person, sent as core's posting sends them.
# What includes it has `category` with its `community`, a `topic` there, and the people around.
module HeldPosts
  # Words that are nowhere else, to look for where they must not be.
  SECRET = "Quaxelmoor"
  TITLE = "Unusual swelling in #{SECRET}"
  PHONE = "The family can be reached under +44 7700 900123, #{SECRET} said."
  CLEAN = "The swelling went down after two days without treatment, #{SECRET} said."

  def self.included(group)
    group.fab!(:author) { Fabricate(:user, refresh_auto_groups: true, trust_level: TrustLevel[2]) }
    group.fab!(:admin)
    group.fab!(:moderator)
    group.fab!(:category)
    group.fab!(:community) do
      MedicalCommunities::Community.create!(
        category: category,
        preset: "clinical-cases",
        mode: "enforce",
      )
    end
    group.fab!(:topic) { Fabricate(:topic, category: category) }
    group.fab!(:first_post) { Fabricate(:post, topic: topic) }

    group.before do
      SiteSetting.medical_communities_enabled = true
      MedicalCommunities::Charter.forget
      RateLimiter.disable
    end
  end

  def hold_reply(raw = PHONE, by: author, to: topic, **args)
    enqueue(by, raw: raw, topic_id: to.id, **args)
  end

  def hold_topic(raw = PHONE, title: TITLE, by: author, into: category, **args)
    enqueue(by, raw: raw, title: title, category: into.id, **args)
  end

  # The people of a group decide, as core's category settings offer it.
  def moderated_by(group, of: category)
    SiteSetting.enable_category_group_moderation = true
    of.category_moderation_groups.create!(group: group)
  end

  # An attestation that insists on all that was found, so that a person decides.
  def insistence(text)
    findings = MedicalCommunities::Examiner.examine(text, "clinical-cases")["findings"]
    {
      answers:
        findings.map do |finding|
          { fingerprint: finding["fingerprint"], answer: "insisted", reason: "case-needs-it" }
        end,
      statements:
        %w[consent pictures packaging].map { |id| { id: id, version: 1, answer: "confirmed" } },
    }.to_json
  end

  private

  def enqueue(by, args)
    text = args[:title] ? { title: args[:title], raw: args[:raw] } : args[:raw]
    given = { medical_attestation: insistence(text), first_post_checks: true, **args }
    result = NewPostManager.new(by, given).perform
    raise "not held: #{result.errors.full_messages}" if result.reviewable&.id.nil?
    result.reviewable.reload
  end
end
