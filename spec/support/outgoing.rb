# frozen_string_literal: true

# A community of clinical cases with words that stand nowhere else, to look for where they must not be.
module Outgoing
  BODY = "Quaxelmoor"
  TITLE = "Zembrilith"
  TAG = "voskernite"
  WORDS = /#{BODY}|#{TITLE}|#{TAG}/i

  def self.included(group)
    group.fab!(:author) { Fabricate(:user, refresh_auto_groups: true, trust_level: TrustLevel[2]) }
    group.fab!(:reader) { Fabricate(:user, refresh_auto_groups: true, trust_level: TrustLevel[2]) }
    group.fab!(:category)
    group.fab!(:community) do
      MedicalCommunities::Community.create!(
        category: category,
        preset: "clinical-cases",
        mode: "enforce",
      )
    end
    group.fab!(:topic) do
      Fabricate(:topic, category: category, user: author, title: "Swelling of the #{TITLE} kind")
    end
    group.fab!(:first_post) do
      Fabricate(:post, topic: topic, user: author, raw: "It began in #{BODY} three days ago.")
    end
    group.fab!(:reply) do
      Fabricate(
        :post,
        topic: topic,
        user: author,
        raw: "The #{BODY} went down.",
        reply_to_post_number: 1,
      )
    end

    group.before do
      SiteSetting.tagging_enabled = true
      topic.tags << Fabricate(:tag, name: TAG) if topic.tags.empty?
      SiteSetting.medical_communities_enabled = true
      MedicalCommunities::Charter.forget
    end

    group.after { MedicalCommunities::Charter.forget }
  end

  def set(**settings)
    community.update!(settings)
    MedicalCommunities::Charter.forget
  end

  # Whatever makes the words go out again, in words for an example's name.
  OPENINGS = {
    "the community is off" => ->(spec) { spec.set(mode: "off") },
    "the community watches" => ->(spec) { spec.set(mode: "watch") },
    "the preset lets words out" => ->(spec) { spec.set(preset: "discussion") },
    "the plugin is disabled" => ->(_spec) { SiteSetting.medical_communities_enabled = false },
    "it is another category" => ->(spec) do
      spec.topic.update_columns(category_id: Fabricate(:category).id)
      spec.topic.reload
      [spec.first_post, spec.reply].each(&:reload)
    end,
  }.freeze
end
