# frozen_string_literal: true

require_relative "../../support/verifying"

RSpec.describe "The word of a second verifier", type: :request do
  include Verifying

  before { Jobs.run_immediately! }

  def view(user, application)
    MedicalCommunities::LedgerEntry.note(
      "viewed",
      by: user,
      subject: application.applicant,
      application_id: application.id,
      document_uuid: application.documents.first.uuid,
    )
  end

  def grant(user, application, level)
    sign_in(user)
    reviewable = application.reviewable.reload
    put "/review/#{reviewable.id}/perform/medical_grant.json",
        params: {
          version: reviewable.version,
          medical_level: level,
        }
  end

  def four_eyes
    scheme = MedicalCommunities::Schemes.find("us-npi")
    scheme.four_eyes = true
    scheme.save!
  end

  def by_two(application, level: 3)
    [verifier, second_verifier].each { |user| view(user, application) }
    grant(verifier, application, level)
  end

  it "carries no more than what they would grant" do
    four_eyes
    application = apply
    by_two(application, level: 1)

    grant(second_verifier, application, 3)
    expect(application.reload).to be_waiting
    grant(verifier, application, 3)
    expect(application.reload.decision.credential.level).to eq(3)
  end

  it "carries a lower level" do
    four_eyes
    application = apply
    by_two(application, level: 2)
    grant(second_verifier, application, 1)
    expect(application.reload.decision).to have_attributes(seconded_by: verifier)
  end

  it "counts no longer when they vouched for the applicant since" do
    application = apply
    by_two(application)
    MedicalCommunities::Vouch.create!(
      user: applicant,
      voucher: verifier,
      confirmed_at: Time.zone.now,
    )

    grant(second_verifier, application, 3)
    expect(application.reload).to be_waiting
  end

  it "counts no longer when they do not verify any more" do
    application = apply
    by_two(application)
    community.moderator_group.remove(verifier)

    grant(second_verifier, application, 3)
    expect(application.reload).to be_waiting
  end

  it "counts for the specialties that they answer for" do
    application = apply(specialties: [specialty, other_specialty])
    [verifier, verifier_elsewhere].each { |user| view(user, application) }
    grant(verifier_elsewhere, application, 3)

    grant(verifier, application, 3)
    expect(application.reload).to be_waiting
  end
end
