# frozen_string_literal: true

require_relative "../../../support/joinable"

RSpec.describe "Deleting one's own credential", type: :request do
  include Joinable

  def delete_it(credential, by: applicant)
    sign_in(by)
    delete "/communities/credentials/#{credential.id}.json"
    response
  end

  it "is open to its member while nobody has ended it, and to nobody else" do
    credential = verify(applicant)
    expect(delete_it(credential, by: keeper).status).to eq(404)
    expect(delete_it(credential).status).to eq(200)
    expect(MedicalCommunities::Credential.exists?(credential.id)).to eq(false)
  end

  it "does not make away with who ended it and why" do
    credential = verify(applicant)
    MedicalCommunities::Revocation.create!(credential: credential, revoked_by: admin, reason: "R")

    expect(delete_it(credential).status).to eq(422)
    expect(response.parsed_body["errors"].first).to include("A verifier has ended")
    expect(credential.reload.revocation).to be_present
  end
end
