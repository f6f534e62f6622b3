# frozen_string_literal: true

require_relative "../../standalone/examiner/host_support"

# How the host works is proven without Discourse, in spec/standalone/examiner; here: that it works in one.
RSpec.describe MedicalCommunities::Examiner do
  include HostSupport

  # Read while spec files load: the application has booted and no example has run.
  built_at_boot = ObjectSpace.each_object(described_class::Context).count
  started_at_boot = described_class.instance_variable_get(:@host)

  let(:text) { "Mrs Garcia, born 12.03.1931, was given Lasix 40 mg." }

  def examine(text)
    described_class.examine(text, "clinical-cases", packs: %w[us])
  end

  def rules(report)
    report["findings"].map { |finding| finding["rule"] }
  end

  it "costs nothing until somebody asks" do
    expect([built_at_boot, started_at_boot]).to eq([0, nil])
  end

  it "is not started by the pages of a forum" do
    described_class.instance_variable_set(:@host, nil)
    SiteSetting.medical_communities_enabled = true
    Site.json_for(Guardian.new)
    PrettyText.cook(text)

    expect(described_class.instance_variable_get(:@host)).to be_nil
  end

  it "has each of its files where core's loader looks for it" do
    files = MedicalCommunities::Engine.root.glob("lib/medical_communities/examiner{,/*}.rb")
    loader = Rails.autoloaders.main

    expect(files.size).to be > 5
    files.each { |file| expect(loader.cpath_expected_at(file).constantize).to be_a(Module) }
  end

  it "examines and judges, with what Rails makes of strings and hashes" do
    report = examine(text)
    attestation = { answers: [], statements: [] }.with_indifferent_access

    expect(rules(report)).to include("identifiers/titled-name", "brand-names/brand-name")
    expect(examine(ActiveSupport::SafeBuffer.new(text))).to eq(report)
    expect(rules(examine({ raw: text }.with_indifferent_access))).to eq(rules(report))
    expect(
      described_class.judge(report, attestation, { mode: :enforce, door: :topic })["outcome"],
    ).to eq("refuse")
  end

  it "takes the parameters of a request, as they come, for no attestation" do
    parameters = ActionController::Parameters.new(moderator: true)
    outcome = ->(attestation) do
      described_class.judge(examine(text), attestation, { mode: "enforce", door: "topic" })[
        "outcome"
      ]
    end

    expect(outcome.call(parameters)).to eq("refuse")
    expect(outcome.call(parameters.permit(:moderator).to_h)).to eq("hold")
  end

  it "says the version of the bundle that is served" do
    expect(described_class.version).to eq(examine(text)["version"])
    expect(described_class.digest).to match(/\A\h{16}\z/)
  end

  it "leaves core's own context as it is" do
    examine(text)

    expect(PrettyText.v8.eval("typeof MedicalExaminer")).to eq("undefined")
  end

  describe "when core forks" do
    after do
      PrettyText.reset_context
      DiscourseJsProcessor::Transpiler.reset_context if defined?(DiscourseJsProcessor::Transpiler)
    end

    it "answers in the parent, though core disposed of every context before" do
      before = examine(text)
      Discourse.before_fork

      expect(rules(examine("#{text} Later."))).to eq(rules(before))
    end

    # Asking V8 there is proven in spec/standalone/examiner/host_fork_spec.rb, which also says why not here.
    it "has a host of its own in the child" do
      examine(text)
      owner, context =
        in_child { [described_class.send(:host).pid, described_class.send(:host).context] }

      expect(owner).not_to eq(Process.pid)
      expect(context).to be_nil
    end
  end

  describe "its log" do
    let(:marker) { "Zyxomarker" }

    def messages
      track_log_messages do |logger|
        yield
        return *logger.warnings, *logger.errors, *logger.fatals, *logger.infos
      end
    end

    it "names what went wrong and says nothing of the text" do
      said =
        messages do
          host = hostile_host
          expect { host.examine("#{marker} [slow]", "x") }.to raise_error(errors::TimedOut)
          expect { host.examine("#{marker} [throws]", "x") }.to raise_error(errors::Failed)
          expect { host.examine("#{marker} \xFF", "x") }.to raise_error(errors::Unreadable)
        end

      expect(said.join).to include(errors::TimedOut::MEANS)
      expect(said.join).not_to include(marker)
    end

    it "is silent when all goes well" do
      expect(messages { examine("#{text} #{marker}") }).to be_empty
    end
  end
end
