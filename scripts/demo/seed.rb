# frozen_string_literal: true

# Run by bin/demo --discourse inside a Discourse: a community to try the plugin in. Running it again changes nothing.
# All people and texts are invented.

PASSWORD = "A-good-password-1"

def person(username, **attributes)
  User.find_by(username: username) ||
    User
      .create!(
        username: username,
        name: username.capitalize,
        email: "#{username}@clinic.example",
        password: PASSWORD,
        active: true,
        approved: true,
        trust_level: TrustLevel[2],
        **attributes,
      )
      .tap do |user|
        user.activate
        Group.user_trust_level_change!(user.id, user.trust_level)
      end
end

def category(name, moderators)
  Category.find_by(name: name) ||
    Category
      .create!(name: name, user: Discourse.system_user, color: "0E76BD")
      .tap { |made| CategoryModerationGroup.create!(category: made, group: moderators) }
end

def topic(category, author, title, text)
  return if Topic.exists?(title: title)
  PostCreator.create!(
    author,
    title: title,
    raw: text,
    category: category.id,
    skip_validations: true,
  )
end

SiteSetting.medical_communities_enabled = false
SiteSetting.enable_category_group_moderation = true
SiteSetting.bootstrap_mode_enabled = false
SiteSetting.rich_editor = true if SiteSetting.respond_to?(:rich_editor=)

person("admin_demo", admin: true)
member = person("member_demo")
colleague = person("colleague_demo")
moderator = person("moderator_demo")
moderators =
  Group.find_by(name: "case_moderators") ||
    Group.create!(name: "case_moderators").tap { |group| group.add(moderator) }

cases = category("Clinical cases", moderators)
talk = category("Specialty talk", moderators)
topic(cases, colleague, "Wrist pain two weeks after a fall", <<~TEXT)
  A woman in her fifties fell on the outstretched hand on day 0. First films showed no fracture.

  Pain over the scaphoid on day 14. Would you image again, and how?
TEXT
topic(cases, member, "Fever on day 5 after knee replacement", <<~TEXT)
  A man in his seventies, 38.4 °C on day 5, wound dry, CRP rising. Paracetamol only so far.

  What would you look for first?
TEXT
topic(talk, colleague, "How do you teach plaster techniques", <<~TEXT)
  We teach in pairs, with one hour of practice each week. How do you do it?
TEXT

{ cases => "clinical-cases", talk => "discussion" }.each do |place, preset|
  MedicalCommunities::Community.find_or_initialize_by(category_id: place.id).update!(
    preset: preset,
    mode: "enforce",
  )
end
SiteSetting.medical_communities_enabled = true
