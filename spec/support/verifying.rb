# frozen_string_literal: true

require_relative "joinable"

# Members who ask to be verified, and those who look at what they sent.
module Verifying
  # Words that are nowhere else, to look for where they must not be.
  NUMBER = "1739642852"
  NAME = "Zorbelina Quaxelmoor"
  WORDS = "Vintrugal in every week of the year"

  # Brings admin, applicant, keeper, specialty, `verify` and `messages_to` along.
  def self.included(group)
    group.include(Joinable)
    group.fab!(:verifier) { keeper }
    group.fab!(:second_verifier) { Verifying.person }
    group.fab!(:other_specialty) do
      MedicalCommunities::Specialty.find_or_create_by!(key: "test-dermatology") do |one|
        one.names = { "en" => "Dermatology of tests", "uk" => "Дерматологія для тестів" }
      end
    end
    group.fab!(:community_elsewhere) do
      Joinable.found("Skin", closedness: "members", specialty: other_specialty)
    end
    group.fab!(:verifier_elsewhere) { Verifying.person }
    group.fab!(:site_moderator) { Fabricate(:moderator, refresh_auto_groups: true) }

    group.before do
      community.update!(specialty: specialty)
      appoint(second_verifier, community)
      appoint(verifier_elsewhere, community_elsewhere)
    end
  end

  def self.person
    Fabricate(:user, refresh_auto_groups: true, trust_level: TrustLevel[2])
  end

  # What a member sends, past the form: to be looked at in the review queue.
  #
  # @param number [String, nil] nil: none was sent
  # @param documents [Integer] how many pictures came along
  # @return [MedicalCommunities::CredentialApplication]
  def apply(user: applicant, specialties: [specialty], number: NUMBER, documents: 1, **rest)
    application =
      MedicalCommunities::CredentialApplication.create!(
        applicant: user,
        specialties: specialties,
        role: "physician",
        country: "US",
        name: NAME,
        words: WORDS,
        **numbered(number, rest),
        **rest,
      )
    documents.times { attach(application) }
    # By its name: the room that it is in may not be built yet.
    "ReviewableMedicalCredentialApplication".safe_constantize&.open(application)
    application
  end

  # A document whose bytes nobody reads; where they matter, CredentialDocument::Store makes it.
  def attach(application)
    application.documents.create!(
      user: application.applicant,
      uuid: SecureRandom.uuid,
      format: "png",
      size: 100,
      key_id: "0" * 16,
      iv: "0" * 12,
      tag: "0" * 16,
      content: "0" * 100,
    )
  end

  private

  def numbered(number, rest)
    return {} if number.nil?
    scheme = rest[:scheme] || "us-npi"
    {
      scheme: scheme,
      number: number,
      number_digest: MedicalCommunities::Keys.digest("scheme:#{scheme}:#{number}"),
      number_last: number.last(4),
      number_fits: true,
    }
  end
end
