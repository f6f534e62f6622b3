# frozen_string_literal: true

# Run by bin/bench load inside a Discourse: members and topics in an enforcing community. Answers JSON.

MEMBERS = Integer(ENV.fetch("MEMBERS"))

%i[
  rate_limit_create_post
  rate_limit_create_topic
  rate_limit_new_user_create_post
  rate_limit_new_user_create_topic
  max_consecutive_replies
  approve_post_count
].each { |name| SiteSetting.set(name, 0) if SiteSetting.respond_to?(name) }
{
  max_replies_in_first_day: 1000,
  newuser_max_replies_per_topic: 1000,
  unique_posts_mins: 30,
  max_reqs_per_ip_per_minute: 100_000,
}.each { |name, value| SiteSetting.set(name, value) if SiteSetting.respond_to?(name) }
SiteSetting.medical_communities_enabled = true

admin = User.human_users.where(admin: true).first
category = Category.find_or_create_by!(name: "Load") { |made| made.user = admin }
MedicalCommunities::Community.find_or_initialize_by(category_id: category.id).update!(
  preset: "clinical-cases",
  mode: "enforce",
  severities: {
  },
)

members =
  Array.new(MEMBERS) do |number|
    name = "load_member_#{number}"
    User.find_by(username: name) ||
      User
        .create!(
          username: name,
          email: "#{name}@clinic.example",
          password: SecureRandom.hex,
          active: true,
          approved: true,
          trust_level: 2,
        )
        .tap { |user| Group.user_trust_level_change!(user.id, 2) }
  end

topics =
  Array.new(5) do |number|
    PostCreator.create!(
      admin,
      title: "Load topic #{number} of #{SecureRandom.hex(4)}",
      raw: "No fever on day three, wound dry.",
      category: category.id,
      skip_validations: true,
      medical_attestation: {
        statements: [{ id: "consent", version: 1, answer: "confirmed" }],
      }.to_json,
    ).topic_id
  end

puts JSON.generate(members: members.map(&:username), topics: topics)
