# frozen_string_literal: true

RSpec.describe MedicalCommunities::ExaminerAssets do
  def served(address)
    Rails.public_path.join(URI(address).path.delete_prefix("/"))
  end

  before { described_class.instance_variable_set(:@addresses, nil) }
  after { described_class.instance_variable_set(:@addresses, nil) }

  it "names files that are served, each with a digest of its content" do
    bundle, packs = described_class.addresses.values_at(:bundle, :packs)

    [bundle, *packs.values].each do |address|
      digest = Digest::SHA256.file(served(address)).hexdigest
      expect(digest).to start_with(address[/\?v=(\h{16})\z/, 1])
    end
    expect(packs.keys).to include("us", "uk", "ua", "ru", "ar")
  end

  it "gives another address to another content" do
    before = described_class.addresses[:bundle]
    described_class.instance_variable_set(:@addresses, nil)
    Digest::SHA256.stubs(:file).returns(Digest::SHA256.new.update("changed"))

    expect(described_class.addresses[:bundle]).not_to eq(before)
  end

  it "gives none when the bundle is not there" do
    Pathname.any_instance.stubs(:exist?).returns(false)

    expect(described_class.addresses).to be_nil
  end
end
