# frozen_string_literal: true

RSpec.describe MedicalCommunities::EntryPoints do
  it "lists each file of its folder once" do
    folder = MedicalCommunities::Engine.root.join("lib/medical_communities/entry_points")
    names =
      folder.glob("*.rb").map { |file| "#{described_class}::#{file.basename(".rb").to_s.camelize}" }

    expect(described_class::ALL.map(&:name)).to match_array(names)
  end

  it "hands the plugin to each in turn" do
    plugin = Object.new
    calls = []
    places =
      %i[first second].map do |place|
        Module.new { define_singleton_method(:install) { |given| calls << [place, given] } }
      end
    stub_const(described_class, :ALL, places) { described_class.install(plugin) }

    expect(calls).to eq([[:first, plugin], [:second, plugin]])
  end
end
