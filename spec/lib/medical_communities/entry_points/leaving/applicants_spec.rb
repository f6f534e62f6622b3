# frozen_string_literal: true

require_relative "../../../../support/verifying"

RSpec.describe MedicalCommunities::EntryPoints::Leaving::Applicants do
  include Verifying

  fab!(:twin) { Verifying.person }

  # Of every table of ours, the columns that hold the number of an account; the ledger is never changed.
  def columns
    DB.query(<<~SQL).map { |row| [row.table_name, row.column_name] }
        SELECT table_name, column_name FROM information_schema.columns
        WHERE table_schema = 'public' AND table_name LIKE 'medical\\_%'
          AND table_name <> 'medical_ledger_entries' AND data_type = 'integer'
          AND (column_name IN ('user_id', 'voucher_id', 'actor_id', 'subject_id') OR column_name LIKE '%\\_by\\_id')
        ORDER BY 1, 2
      SQL
  end

  def traces(user)
    columns.select do |table, column|
      DB.query_single("SELECT COUNT(*) FROM #{table} WHERE #{column} = ?", user.id).first > 0
    end
  end

  # All that somebody who was verified left behind.
  def live(user)
    old = apply(user: user)
    old.close("declined", by: verifier)
    application = apply(user: user, former: old)
    application.opinions.create!(user: verifier, level: 2)
    application.update_columns(claimed_by_id: second_verifier.id, claimed_at: Time.zone.now)
    MedicalCommunities::InstitutionProof.create!(
      user: user,
      domain: "example.org",
      expires_at: 1.hour.from_now,
    )
    MedicalCommunities::Vouch.create!(user: user, voucher: keeper)
    MedicalCommunities::ProfessionalProfile.create!(user: user, workplace: "Clinic")
    credential = verify(user)
    MedicalCommunities::CredentialReminder.note(credential, 60)
    credential.checks.create!(means: "by-hand", checked_on: Time.zone.today)
    MedicalCommunities::Credential::Follow.call(user: user)
    application
  end

  def counts
    [
      MedicalCommunities::CredentialApplication,
      MedicalCommunities::CredentialDocument,
      MedicalCommunities::CredentialOpinion,
      MedicalCommunities::CredentialDecision,
      MedicalCommunities::InstitutionProof,
      MedicalCommunities::Vouch,
      MedicalCommunities::ProfessionalProfile,
      MedicalCommunities::CredentialReminder,
      MedicalCommunities::CredentialCheck,
      MedicalCommunities::CredentialApplicationSpecialty,
    ].map(&:count)
  end

  it "leaves nothing of a member who is deleted" do
    live(applicant)
    expect(traces(applicant).size).to be > 5
    UserDestroyer.new(admin).destroy(applicant)
    expect(traces(applicant)).to eq([])
    expect(counts.uniq).to eq([0])
    expect(ReviewableMedicalCredentialApplication.count).to eq(0)
  end

  it "leaves nothing while the plugin is off, either" do
    live(applicant)
    SiteSetting.medical_communities_enabled = false
    UserDestroyer.new(admin).destroy(applicant)
    expect(counts.uniq).to eq([0])
  end

  it "leaves nothing that tells who an anonymous member was" do
    live(applicant)
    UserAnonymizer.make_anonymous(applicant, admin)
    expect(counts.uniq).to eq([0])
    expect(applicant.reload.groups.where("name LIKE 'verified%'")).to be_empty
  end

  it "keeps what a verifier decided who is gone, without them" do
    application = live(applicant)
    old = application.former
    [verifier, second_verifier].each do |user|
      MedicalCommunities::Opening.create!(application: application, user: user)
      MedicalCommunities::Mandate.where(user: user).delete_all
      UserDestroyer.new(admin).destroy(user)
      expect(traces(user)).to eq([])
    end
    expect(old.reload.decision).to have_attributes(outcome: "declined", decided_by_id: nil)
    expect(application.reload).to have_attributes(claimed_by_id: nil, waiting?: true)
  end

  describe "two accounts that become one" do
    it "hands over what was sent and verified" do
      live(applicant)
      UserMerger.new(applicant, twin, admin).merge!
      expect(traces(applicant)).to eq([])
      expect(MedicalCommunities::CredentialApplication.where(applicant: twin).count).to eq(2)
      expect(ReviewableMedicalCredentialApplication.pluck(:target_created_by_id).uniq).to eq(
        [twin.id],
      )
      expect(twin.reload.groups.exists?(name: "verified_test_cardiology")).to eq(true)
    end

    it "keeps one request, one profile and each word once" do
      live(applicant)
      kept = live(twin)
      MedicalCommunities::Vouch.create!(user: twin, voucher: applicant)
      UserMerger.new(applicant, twin, admin).merge!
      expect(MedicalCommunities::CredentialApplication.waiting.to_a).to eq([kept])
      expect(MedicalCommunities::ProfessionalProfile.count).to eq(1)
      expect(MedicalCommunities::Vouch.pluck(:user_id, :voucher_id)).to eq([[twin.id, keeper.id]])
    end

    it "takes from the verifier's hands what became their own" do
      application = live(applicant)
      application.update_columns(claimed_by_id: verifier.id)
      UserMerger.new(applicant, verifier, admin).merge!
      expect(application.reload).to have_attributes(user_id: verifier.id, claimed_by_id: nil)
      expect(application.opinions).to be_empty
    end
  end
end
