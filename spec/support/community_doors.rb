# frozen_string_literal: true

# Sends texts through real doors of a community as real clients do, for request specs.
# What includes it has `community` (of `category`), `topic` in it, and signs in by `actor`.
module CommunityDoors
  ACTORS = %i[member staff api].freeze

  # Doors by name: see spec/support/doors.
  DOORS = {}

  # A door for the matrix. What is to be called runs in the example.
  #
  # @param catches [String] where the text is examined, for docs/doors.md
  # @param queues [Boolean] whether a hold is possible; else what would be held is not saved
  # @param texts [Proc] {clean:, dirty:, examined:}, the last as the server examines the dirty one
  # @param send [Proc] makes the request, given {text:, attestation:} and headers
  # @param reads [Proc] what the forum holds afterwards, a list of texts
  # @param prepare [Proc, nil] runs before anybody signs in, with the plugin off
  # @param actors [Array<Symbol>] who can come this way
  def self.door(name, catches:, texts:, send:, reads:, queues: false, prepare: nil, actors: ACTORS)
    DOORS[name] = {
      catches: catches,
      queues: queues,
      texts: texts,
      send: send,
      reads: reads,
      prepare: prepare,
      actors: actors,
    }
  end

  def self.included(group)
    group.fab!(:member) { Fabricate(:user, refresh_auto_groups: true, trust_level: TrustLevel[2]) }
    group.fab!(:staff, :admin)
    group.fab!(:category)
    group.fab!(:community) { CommunityDoors.community(category) }
    group.fab!(:topic) { Fabricate(:topic, category: category, user: member) }
    group.fab!(:first_post) { Fabricate(:post, topic: topic, user: member) }

    group.before do
      SiteSetting.medical_communities_enabled = true
      SiteSetting.min_post_length = 5
      SiteSetting.min_first_post_length = 5
      SiteSetting.min_topic_title_length = 5
      SiteSetting.tagging_enabled = true
      SiteSetting.create_tag_allowed_groups = Group::AUTO_GROUPS[:everyone]
      SiteSetting.tag_topic_allowed_groups = Group::AUTO_GROUPS[:everyone]
      SiteSetting.body_min_entropy = 0
      SiteSetting.title_min_entropy = 0
      SiteSetting.editing_grace_period = 0
      MedicalCommunities::Charter.forget
      RateLimiter.disable
    end

    # The database forgets after each example; the memory of the process has to be told.
    group.after { MedicalCommunities::Charter.forget }
  end

  def self.community(category, **options)
    MedicalCommunities::Community.create!(
      category: category,
      preset: "clinical-cases",
      mode: "enforce",
      **options,
    )
  end

  def set(**settings)
    community.update!(settings)
    MedicalCommunities::Charter.forget
  end

  # Signs in, or gives the headers of a program.
  def act_as(actor)
    @signed_in = actor
    if actor == :api
      return { "Api-Key" => Fabricate(:api_key).key, "Api-Username" => member.username }
    end
    sign_in(actor == :staff ? staff : member)
    {}
  end

  def examine(text)
    MedicalCommunities::Examiner.examine(text, MedicalCommunities::Charter.of(category.id).policy)
  end

  # @return [String] JSON, as the composer sends it
  def attestation(text = nil, answer: nil, reason: "case-needs-it", consent: true, **rest)
    findings = text && answer ? examine(text)["findings"] : []
    {
      answers:
        findings.map do |finding|
          { fingerprint: finding["fingerprint"], answer: answer, reason: reason }
        end,
      statements:
        (
          if consent
            %w[consent pictures packaging].map { |id| { id: id, version: 1, answer: "confirmed" } }
          else
            []
          end
        ),
      **rest,
    }.to_json
  end

  # Edits a post as the composer does.
  def put_edit(post, given, headers)
    put "/posts/#{post.id}.json",
        params: {
          post: {
            raw: given[:text],
            medical_attestation: given[:attestation],
          },
        },
        headers: headers
  end

  # Moves posts out of a topic as core's dialog does.
  def move_posts(topic, given, headers, **where)
    post "/t/#{topic.id}/move-posts.json",
         params: {
           post_ids: [@moved.id],
           medical_attestation: given[:attestation],
           **where,
         },
         headers: headers
  end

  # @return [Symbol] how the last request ended: post, hold or refuse
  def ending
    json = response.parsed_body
    return :hold if json.is_a?(Hash) && json["action"] == "enqueued"
    response.successful? ? :post : :refuse
  end

  def refusal
    response.parsed_body["medical"] || response.parsed_body.dig("extras", "medical")
  end
end
