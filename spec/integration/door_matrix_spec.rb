# frozen_string_literal: true

require_relative "../support/community_doors"
require_relative "../support/doors_page"
Dir[File.expand_path("../support/doors/*.rb", __dir__)].sort.each { |file| require file }

# Door × post / hold / refuse × member / staff / program × off / watch / enforce: what becomes of a text, and what
# the forum holds afterwards. A door without a queue does not save what would be held.
RSpec.describe "Doors into a medical community", type: :request do
  include CommunityDoors

  CLEAN = "No fever on day three, wound dry."
  DIRTY = "Please call Mrs Garcia on +44 20 7946 0958 today."

  # A text with its answers, by what `enforce` makes of it.
  CASES = {
    post: ->(spec, text) { { text: text[:clean], attestation: spec.attestation } },
    hold: ->(spec, text) do
      { text: text[:dirty], attestation: spec.attestation(text[:examined], answer: "insisted") }
    end,
    refuse: ->(spec, text) { { text: text[:dirty], attestation: spec.attestation } },
  }.freeze

  # `send` makes the request, `reads` answers what the forum holds then, `queues`: whether a hold is possible here.
  DOORS = {
    topic: {
      queues: true,
      texts: -> do
        title = "Wrist pain after a fall"
        { clean: CLEAN, dirty: DIRTY, examined: { "title" => title, "raw" => DIRTY } }
      end,
      send: ->(given, headers) do
        post "/posts.json",
             params: {
               title: "Wrist pain after a fall",
               raw: given[:text],
               category: category.id,
               medical_attestation: given[:attestation],
             },
             headers: headers
      end,
      reads: -> { Post.where(topic: Topic.where(category: category)).pluck(:raw) },
    },
    reply: {
      queues: true,
      texts: -> { { clean: CLEAN, dirty: DIRTY, examined: DIRTY } },
      send: ->(given, headers) do
        post "/posts.json",
             params: {
               topic_id: topic.id,
               raw: given[:text],
               medical_attestation: given[:attestation],
             },
             headers: headers
      end,
      reads: -> { topic.posts.pluck(:raw) },
    },
    edit: {
      queues: true,
      texts: -> { { clean: CLEAN, dirty: DIRTY, examined: DIRTY } },
      send: ->(given, headers) { put_edit(first_post, given, headers) },
      reads: -> { [first_post.reload.raw] },
    },
    title: {
      queues: false,
      texts: -> do
        dirty = "Mrs Garcia has wrist pain"
        {
          clean: "Wrist pain after a second fall",
          dirty: dirty,
          examined: {
            "title" => dirty,
            "raw" => "",
          },
        }
      end,
      send: ->(given, headers) do
        put "/t/#{topic.slug}/#{topic.id}.json",
            params: {
              title: given[:text],
              medical_attestation: given[:attestation],
            },
            headers: headers
      end,
      reads: -> { [topic.reload.title] },
    },
    tags: {
      queues: false,
      texts: -> { { clean: "wrist", dirty: "mrs-garcia", examined: "mrs-garcia\n\nMrs Garcia" } },
      send: ->(given, headers) do
        put "/t/#{topic.slug}/#{topic.id}.json",
            params: {
              tags: [given[:text]],
              medical_attestation: given[:attestation],
            },
            headers: headers
      end,
      reads: -> { topic.reload.tags.pluck(:name) },
    },
    move: {
      queues: false,
      texts: -> do
        {
          clean: CLEAN,
          dirty: DIRTY,
          examined: {
            "title" => "Wrist pain after a fall",
            "raw" => DIRTY,
          },
        }
      end,
      prepare: ->(given) do
        moved =
          Fabricate(
            :topic,
            title: "Wrist pain after a fall",
            category: Fabricate(:category),
            user: member,
          )
        Fabricate(:post, topic: moved, user: member, raw: given[:text])
        @moved = moved
      end,
      send: ->(given, headers) do
        put "/t/#{@moved.slug}/#{@moved.id}.json",
            params: {
              category_id: category.id,
              medical_attestation: given[:attestation],
            },
            headers: headers
      end,
      reads: -> { @moved.reload.category_id == category.id ? [@moved.first_post.raw] : [] },
    },
  }.freeze

  all = DOORS.merge(CommunityDoors::DOORS)
  examples = all.sum { |_, parts| (parts[:actors] || CommunityDoors::ACTORS).size } * CASES.size * 3
  RSpec.configuration.after(:suite) { DoorsPage.write(all, examples) }

  all.each do |door, parts|
    (parts[:actors] || CommunityDoors::ACTORS).each do |actor|
      CASES.each_key do |outcome|
        %w[off watch enforce].each do |mode|
          expected = mode == "enforce" ? outcome : :post
          shown = expected == :hold && !parts[:queues] ? :refuse : expected

          it "#{door}, #{actor}, #{outcome}, #{mode}: #{shown}" do
            given = CASES[outcome].call(self, instance_exec(&parts[:texts]))
            set(mode: mode)
            instance_exec(given, &parts[:prepare]) if parts[:prepare]

            instance_exec(given, act_as(actor), &parts[:send])

            expect(ending).to eq(shown)
            expect(instance_exec(&parts[:reads]).include?(given[:text])).to eq(shown == :post)
            DoorsPage.saw(door, actor, outcome, mode, shown)
          end
        end
      end
    end
  end
end
