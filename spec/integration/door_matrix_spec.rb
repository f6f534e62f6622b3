# frozen_string_literal: true

require_relative "../support/community_doors"
require_relative "../support/doors_page"
Dir[File.expand_path("../support/doors/*.rb", __dir__)].sort.each { |file| require file }

# Door × post / hold / refuse × member / staff / program × off / watch / enforce: what becomes of a text, and what
# the forum holds afterwards. A door without a queue does not save what would be held.
RSpec.describe "Doors into a medical community", type: :request do
  include CommunityDoors

  # A text with its answers, by what `enforce` makes of it.
  CASES = {
    post: ->(spec, text) { { text: text[:clean], attestation: spec.attestation } },
    hold: ->(spec, text) do
      { text: text[:dirty], attestation: spec.attestation(text[:examined], answer: "insisted") }
    end,
    refuse: ->(spec, text) { { text: text[:dirty], attestation: spec.attestation } },
  }.freeze

  all = CommunityDoors::DOORS
  examples = all.sum { |_, parts| parts[:actors].size } * CASES.size * 3
  RSpec.configuration.after(:suite) { DoorsPage.write(all, examples) }

  all.each do |door, parts|
    parts[:actors].each do |actor|
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
