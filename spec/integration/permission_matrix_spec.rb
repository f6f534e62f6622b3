# frozen_string_literal: true

require_relative "../support/people_of_communities"

# Who may do what in a community of each kind. Access is core's category and group security: these tables say what the
# communities that we found make of it.
RSpec.describe "Permissions in communities", type: :request do
  include PeopleOfCommunities

  everybody = PeopleOfCommunities::ACTORS
  inside = %i[member moderator administrator].freeze

  # kind => what => who
  matrix = {
    "open" => {
      see: everybody,
      reply: inside,
      create: inside,
      moderate: %i[moderator administrator],
      find: everybody,
      know: everybody,
    },
    "members" => {
      see: inside,
      reply: inside,
      create: inside,
      moderate: %i[moderator administrator],
      find: inside,
      know: everybody,
    },
    "circle" => {
      see: inside,
      reply: inside,
      create: inside,
      moderate: %i[moderator administrator],
      find: inside,
      know: %i[verified applicant barred member moderator moderator_elsewhere administrator],
    },
  }.freeze

  asked = {
    see: ->(guardian, topic) { guardian.can_see?(topic) },
    reply: ->(guardian, topic) { guardian.can_create_post_on_topic?(topic) },
    create: ->(guardian, topic) { guardian.can_create_topic_on_category?(topic.category) },
    moderate: ->(guardian, topic) do
      guardian.can_perform_action_available_to_group_moderators?(topic)
    end,
    find: ->(guardian, _topic) { Search.execute("Quaxelmoor", guardian: guardian).posts.any? },
    know: ->(guardian, topic) do
      MedicalCommunities::Community.find_by(category_id: topic.category_id).shown_to?(guardian.user)
    end,
  }.freeze

  matrix.each do |kind, rows|
    it "are those of the table in a community that is #{kind}" do
      community_of(kind)
      found =
        rows.to_h do |what, _who|
          [what, everybody.select { |actor| asked[what].call(guardian_of(actor), topic) }]
        end

      expect(found).to eq(rows)
    end
  end

  # By request, since pages are more than guardians. Each may name the words where the table above says `see`.
  pages = ->(community, topic) do
    slug = community.category.slug
    group = community.member_group.name
    author = topic.user.username
    %W[
      /
      /latest.json
      /latest.rss
      /top.json?period=all
      /hot.json
      /categories.json
      /categories_and_latest.json
      /site.json
      /search.json?q=Quaxelmoor
      /search/query.json?term=Quaxelmoor
      /c/#{slug}/#{community.category_id}.json
      /c/#{slug}/#{community.category_id}.rss
      /c/#{slug}/#{community.category_id}/show.json
      /t/#{topic.id}.json
      /t/#{topic.slug}/#{topic.id}.rss
      /t/#{topic.id}/1.json
      /t/id_for/#{topic.slug}.json
      /posts.json
      /posts.rss
      /posts/#{topic.first_post.id}.json
      /posts/#{topic.first_post.id}/raw.json
      /raw/#{topic.id}
      /p/#{topic.first_post.id}
      /u/#{author}.json
      /u/#{author}/card.json
      /u/#{author}/summary.json
      /u/#{author}/activity.rss
      /u/#{author}/activity/topics.rss
      /topics/created-by/#{author}.json
      /user_actions.json?username=#{author}
      /groups.json
      /g/#{group}.json
      /g/#{group}/posts.json
      /g/#{group}/topics.json
      /g/#{group}/members.json
      /communities.json
      /communities/#{community.id}.json
      /communities/#{community.id}/rules.json
      /communities/my-requests.json
      /communities/notices.json
      /directory_items.json?period=all
      /sitemap_recent.xml
      /about.json
      /tags.json
      /posts/by_number/#{topic.id}/1.json
      /onebox?url=#{CGI.escape(topic.url)}
      /inline-onebox.json?urls[]=#{CGI.escape(topic.url)}
      /u/search/users.json?term=zorbelin&include_groups=true
      /c/#{slug}/find_by_slug.json
      /notifications.json
    ]
  end

  def words_in_pages(pages, words)
    pages.flat_map do |page|
      get page
      words.select { |word| response.body.match?(/#{word}/i) }.map { |word| [page, word] }
    end
  end

  text = %w[Quaxelmoor Vintrugal].freeze

  %w[members circle].each do |kind|
    it "keep title and text of a community for #{kind} out of every page of outsiders" do
      community = community_of(kind)
      list = pages.call(community, topic)

      (everybody - inside).each do |actor|
        come_as(actor)
        # What they asked for themselves comes back to them.
        found = words_in_pages(list, text).reject { |page, word| page.match?(/#{word}/i) }
        expect([actor, found]).to eq([actor, []])
      end
    end
  end

  it "keep a case circle's very name from those who are not verified" do
    community = community_of("circle")
    list = pages.call(community, topic).grep_v(/zorbelin/)

    %i[anonymous stranger].each do |actor|
      come_as(actor)
      expect([actor, words_in_pages(list, %w[Zorbelin])]).to eq([actor, []])
    end
  end

  it "do show members their community on these pages, or the other examples would prove nothing" do
    community = community_of("circle")
    come_as(:member)
    shown = words_in_pages(pages.call(community, topic), text + %w[Zorbelin]).map(&:first).uniq

    expect(shown).to include(
      "/latest.json",
      "/site.json",
      "/t/#{topic.id}.json",
      "/communities.json",
      "/communities/#{community.id}.json",
    )
  end

  it "tell outsiders nothing of a topic that they cannot tell from one that there is not" do
    community_of("circle")
    (everybody - inside).each do |actor|
      come_as(actor)
      answers =
        [topic.id, Topic.maximum(:id) + 1_000].map do |id|
          get "/t/#{id}.json"
          response.status
        end
      expect([actor, answers]).to eq([actor, [404, 404]]).or eq([actor, [403, 404]])
    end
  end

  describe "mail and notifications" do
    # Something to tell of there must be, or no mail would prove anything.
    fab!(:public_topic) do
      Fabricate(:topic, title: "A plain talk about shoes", created_at: 1.hour.ago).tap do |topic|
        Fabricate(:post, topic: topic, created_at: 1.hour.ago)
      end
    end

    def digest_for(user)
      mail = UserNotifications.digest(user, since: 1.week.ago)
      mail.subject + mail.text_part.decoded + mail.html_part.decoded
    end

    PeopleOfCommunities::KINDS
      .excluding("open")
      .each do |kind|
        it "of a community for #{kind} do not reach outsiders" do
          community_of(kind)
          outsiders = everybody - inside - [:anonymous]
          Jobs.run_immediately!
          names = outsiders.map { |actor| "@#{people[actor].username}" }.join(" ")
          PostCreator.create!(
            User.find(people[:member].id),
            topic_id: topic.id,
            raw: "Vintrugal again, what do you think? #{names}",
          )

          outsiders.each do |actor|
            expect(
              [actor, Notification.where(user: people[actor], topic_id: topic.id).count],
            ).to eq([actor, 0])
            digest = digest_for(User.find(people[actor].id))
            expect(digest).to include("A plain talk about shoes")
            expect(digest).not_to match(/Quaxelmoor|Vintrugal/i)
          end
        end
      end

    it "of a case circle carry no text even for members" do
      community_of("circle")

      digest = digest_for(User.find(people[:moderator].id))

      expect(digest).to include("A plain talk about shoes")
      expect(digest).not_to match(/Quaxelmoor|Vintrugal/i)
    end
  end

  PeopleOfCommunities::KINDS.each do |kind|
    it "let a former member, once barred, write nothing in a community for #{kind}, nor to its groups" do
      community = community_of(kind)
      community.member_group.update!(messageable_level: Group::ALIAS_LEVELS[:everyone])
      may = ->(actor) do
        guardian = guardian_of(actor)
        [
          guardian.can_create_post_on_topic?(topic),
          guardian.can_create_topic_on_category?(community.category),
          guardian.can_send_private_message?(community.member_group),
          guardian.can_create_topic?(nil),
        ]
      end

      expect(may.call(:member)).to eq([true, true, true, true])
      expect(may.call(:barred)).to eq([false, false, false, true])
    end
  end
end
