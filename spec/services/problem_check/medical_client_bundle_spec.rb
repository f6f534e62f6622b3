# frozen_string_literal: true

RSpec.describe ProblemCheck::MedicalClientBundle do
  subject(:check) { described_class.new }

  let(:root) { Pathname.new(Dir.mktmpdir) }

  before { MedicalCommunities::Engine.stubs(:root).returns(root) }
  after { root.rmtree }

  def put(path)
    root.join(path).tap { |file| file.dirname.mkpath }.write("")
  end

  it "is content with the plugin as it runs here" do
    MedicalCommunities::Engine.unstub(:root)

    expect(check).to be_chill_about_it
  end

  it "misses the examiner" do
    expect(check).to have_a_problem.with_priority("high")
    expect(check.call.first.message).to include("nobody sees the checklist")
  end

  context "with TypeScript in the folder" do
    before do
      put("public/javascripts/examiner.js")
      put("admin/assets/javascripts/discourse/routes/x.ts")
    end

    {
      "3.5.0.beta9-dev" => true,
      "2026.6.1" => true,
      "2026.7.0-latest" => false,
      "2026.10.0" => false,
    }.each do |version, expected|
      it "#{expected ? "says" : "does not say"} that Discourse #{version} leaves it out" do
        stub_const(Discourse::VERSION, "STRING", version) do
          expect(check.call.any?).to eq(expected)
        end
      end
    end
  end
end
