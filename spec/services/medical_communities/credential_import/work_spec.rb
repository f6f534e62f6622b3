# frozen_string_literal: true

RSpec.describe MedicalCommunities::CredentialImport::Work do
  fab!(:admin)
  fab!(:members) { Fabricate.times(6, :user) }

  before { stub_const(described_class, :ROWS, 2) { @import = receive } }

  def receive
    text = +"username,level,valid_from,source\n"
    members.each { |member| text << "#{member.username},2,2026-01-01,Elsewhere\n" }
    import = MedicalCommunities::CredentialImport.create!(user: admin, size: text.bytesize)
    import.chunks.create!(start: 0, content: text)
    import.update!(received: text.bytesize)
    import
  end

  def work
    stub_const(described_class, :ROWS, 2) { described_class.call(@import.id) }
  end

  def apply
    @import.reload.rewind
    @import.update!(applying_at: Time.zone.now)
  end

  # @return [Hash] how many credentials each member has
  def credentials
    MedicalCommunities::Credential.group(:user_id).count
  end

  # As when the process is killed, or the database goes away, after so many batches.
  def crash_after(batches)
    calls = 0
    MedicalCommunities::CredentialSpecialty.stubs(:insert_all)
    save = MedicalCommunities::CredentialImport::Batch.instance_method(:save)
    MedicalCommunities::CredentialImport::Batch.define_method(:save) do
      save.bind_call(self)
      raise PG::Error, "Key (email)=(somebody@example.com)" if (calls += 1) > batches
    end
    yield
  ensure
    MedicalCommunities::CredentialImport::Batch.define_method(:save, save)
  end

  it "goes on where it was after a crash: no row lost, none twice, none half" do
    work
    apply
    crash_after(1) { expect { work }.to raise_error(described_class::Stopped) }

    expect(credentials.values).to eq([1, 1])
    expect(@import.reload).to have_attributes(rows: 2, accepted: 2, state: "applying")

    work
    expect(credentials).to eq(members.to_h { |member| [member.id, 1] })
    expect(@import.reload).to have_attributes(rows: 6, accepted: 6, state: "done")
  end

  it "says of a crash what it was, and no word of a row" do
    work
    apply

    crash_after(0) do
      expect { work }.to raise_error { |error|
        expect([error.message, error.cause]).to eq(["PG::Error", nil])
      }
    end
  end

  it "does nothing for a file that is gone, done, or not there yet" do
    expect { described_class.call(-1) }.not_to raise_error
    @import.update!(received: 1)
    work
    expect(@import.reload.rows).to eq(0)
  end

  it "is begun again by the scheduled job when its own is gone" do
    freeze_time(6.minutes.from_now) do
      expect { Jobs::MedicalCommunities::TendCredentialImports.new.execute({}) }.not_to change {
        Jobs::MedicalCommunities::ImportCredentials.jobs.size
      }
      SiteSetting.medical_communities_enabled = true
      expect_enqueued_with(
        job: Jobs::MedicalCommunities::ImportCredentials,
        args: {
          import_id: @import.id,
        },
      ) { Jobs::MedicalCommunities::TendCredentialImports.new.execute({}) }
    end
  end

  it "is forgotten after a while, also while the plugin is off" do
    freeze_time(31.days.from_now) do
      Jobs::MedicalCommunities::TendCredentialImports.new.execute({})
    end

    expect(MedicalCommunities::CredentialImport.count).to eq(0)
  end
end
