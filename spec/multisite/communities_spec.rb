# frozen_string_literal: true

# One process serves many forums: what one of them decided must not hold in another.
RSpec.describe "Communities of several sites", type: :multisite do
  def sites
    %w[default second]
  end

  # What other examples left in the memory of the process. Within a transaction core's cache waits for its end.
  def forget
    sites.each do |site|
      RailsMultisite::ConnectionManagement.with_connection(site) do
        MedicalCommunities::Charter.forget
      end
    end
    MedicalCommunities::Keys.forget
  end

  before { forget }
  after { forget }

  before do
    first, second = on_each_site { DB.query_single("SELECT version FROM schema_migrations") }
    skip "the second site's database has not been migrated" if (first - second).any?
  end

  # Core rolls each connection back when its block ends; the memory of the process stays.
  it "are apart, with the same number of category" do
    id = nil
    test_multisite_connection("default") do
      id = Fabricate(:category).id
      MedicalCommunities::Community.create!(
        category_id: id,
        preset: "clinical-cases",
        mode: "enforce",
      )
      expect(MedicalCommunities::Charter.of(id)).to be_enforces
    end

    test_multisite_connection("second") do
      expect(MedicalCommunities::Charter.of(id)).to be_nil
      expect(MedicalCommunities::Charter).not_to be_any
    end
  end

  # What the block of a connection answers gets lost.
  def on_each_site
    sites.map do |site|
      answer = nil
      test_multisite_connection(site) { answer = yield }
      answer
    end
  end

  it "have keys of their own" do
    digests = on_each_site { MedicalCommunities::Keys.digest("the same words") }

    expect(digests).to all(match(/\A\h{64}\z/))
    expect(digests.uniq.size).to eq(2)
  end

  it "share one examiner" do
    hosts =
      on_each_site do
        MedicalCommunities::Examiner.examine("No fever.", "clinical-cases")
        MedicalCommunities::Examiner.send(:host)
      end

    expect(hosts).to all(be_a(MedicalCommunities::Examiner::Host))
    expect(hosts.uniq.size).to eq(1)
  end
end
