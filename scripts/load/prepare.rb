# frozen_string_literal: true

# Run by bin/bench load and bin/bench hostile inside a Discourse: members and topics in an enforcing community, and a
# topic elsewhere. Answers JSON.

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
  max_edits_per_day: 1_000_000,
  max_topics_per_day: 1_000_000,
  enable_user_status: true,
  tagging_enabled: true,
  allow_duplicate_topic_titles: true,
  chat_enabled: true,
  chat_allowed_groups: Group::AUTO_GROUPS[:everyone],
}.each { |name, value| SiteSetting.set(name, value) if SiteSetting.respond_to?(name) }
SiteSetting.medical_communities_enabled = true

PASSWORD = SecureRandom.hex

def person(name, **options)
  user = User.find_by(username: name) || User.new(username: name, email: "#{name}@clinic.example")
  user.update!(password: PASSWORD, approved: true, **options)
  user.activate
  Group.user_trust_level_change!(user.id, user.trust_level)
  user
end

def category(admin, name)
  Category.find_or_create_by!(name: name) { |made| made.user = admin }
end

def topic(admin, category)
  PostCreator.create!(
    admin,
    title: "#{category.name} topic #{SecureRandom.hex(6)}",
    raw: "No fever on day three, wound dry.",
    category: category.id,
    skip_validations: true,
    medical_attestation: {
      statements: [{ id: "consent", version: 1, answer: "confirmed" }],
    }.to_json,
  )
end

def channel(category, people)
  return unless defined?(Chat::CategoryChannel)
  Chat::CategoryChannel
    .find_or_create_by!(chatable: category, name: category.name)
    .tap { |channel| people.each { |user| channel.add(user) } }
    .id
end

admin = person("load_admin", admin: true, trust_level: 2)
members = Array.new(MEMBERS) { |number| person("load_member_#{number}", trust_level: 2) }
checked = category(admin, "Load")
MedicalCommunities::Community.find_or_initialize_by(category_id: checked.id).update!(
  preset: "clinical-cases",
  mode: "enforce",
  severities: {
  },
)
Group.refresh_automatic_groups!

# The same things twice: in the community, and beside it.
places =
  [checked, category(admin, "Aside")].map do |where|
    post = topic(admin, where)
    # What has been edited before takes other ways than what has not.
    PostRevisor.new(post).revise!(
      admin,
      { raw: "No fever on day four, wound dry." },
      force_new_version: true,
    )
    {
      category: where.id,
      topic: post.topic_id,
      post: post.id,
      channel: channel(where, [admin, *members]),
    }
  end

puts JSON.generate(
       password: PASSWORD,
       admin: admin.username,
       members: members.map(&:username),
       topics: Array.new(5) { topic(admin, checked).topic_id },
       places: places,
     )
