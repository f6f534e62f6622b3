# frozen_string_literal: true

require_relative "../../../support/joinable"

RSpec.describe MedicalCommunities::Credential::FollowName do
  include Joinable

  before { applicant.update!(name: "Olha Kovalenko") }

  def explained
    get_explanation = MedicalCommunities::CredentialExplanation.new(applicant.reload)
    get_explanation.to_h[:credentials].first[:name_changed]
  end

  def ledger
    MedicalCommunities::LedgerEntry.where(event: "name-changed", subject_id: applicant.id)
  end

  it "says beside a credential that another name stands there, and asks to be verified again" do
    credential = verify(applicant)
    applicant.update!(name: "Sami Rahmani")

    expect(explained).to eq(Time.zone.today.strftime("%Y-%m"))
    expect(messages_to(applicant).first).to include("/communities/verify")
    expect(ledger.pluck(:credential_id)).to eq([credential.id])
    expect(MedicalCommunities::Professional.new(applicant)).to be_verified
  end

  it "writes once, and is silent when the verified name comes back" do
    verify(applicant)
    applicant.update!(name: "Sami Rahmani")
    applicant.update!(name: "Somebody Else")
    expect(messages_to(applicant).size).to eq(1)
    expect(ledger.count).to eq(1)

    applicant.update!(name: "olha  KOVALENKO")
    expect(explained).to eq(nil)
  end

  it "keeps no name: a digest, and only while another stands there" do
    credential = verify(applicant)
    expect(credential.reload.name_digest).to eq(nil)
    applicant.update!(name: "Sami Rahmani")
    expect(credential.reload.name_digest).to match(/\A\h{64}\z/)
    applicant.update!(name: "Olha Kovalenko")
    expect(credential.reload.name_digest).to eq(nil)
  end

  it "leaves alone who is verified under a pseudonym, who hides a name, and other spelling" do
    verify(applicant, pseudonymous: true)
    applicant.update!(name: "Sami Rahmani")
    expect(explained).to eq(nil)

    MedicalCommunities::Credential.update_all(pseudonymous: false)
    applicant.update!(name: "")
    applicant.update!(name: "x")
    applicant.update!(name: "X ")
    expect(messages_to(applicant).size).to eq(1)
  end

  it "is verified anew with a new credential" do
    verify(applicant)
    applicant.update!(name: "Sami Rahmani")
    fresh = verify(applicant, level: 3)
    expect(fresh.name_changed_on).to eq(nil)
    expect(explained).to eq(nil)
  end

  it "costs nobody else a query, and does nothing while the plugin is off" do
    verify(applicant)
    SiteSetting.medical_communities_enabled = false
    applicant.update!(name: "Sami Rahmani")
    expect(explained).to eq(nil)
    SiteSetting.medical_communities_enabled = true
    sql = track_sql_queries { applicant.update!(title: "Dr") }
    expect(sql.grep(/medical_credentials/)).to eq([])
  end
end
