# frozen_string_literal: true

require_relative "../../../support/own_connections"
require_relative "../../../support/verifying"

# Locks hold between connections only, so these threads have one each, and nothing is rolled back at the end: what came
# in is taken out row by row.
RSpec.describe MedicalCommunities::CredentialApplication::Decide do
  self.use_transactional_tests = false

  ROUNDS = 40

  include Appointing

  before do
    @usual = OwnConnections.open(pool: 8)
    @before = highest_ids
    @keys = MedicalCommunities::Key.ids
    SiteSetting.medical_communities_enabled = true
    @specialty =
      MedicalCommunities::Specialty.create!(key: "test-races", names: { "en" => "Races" })
    @community = Joinable.found("Race track", closedness: "members", specialty: @specialty)
    MedicalCommunities::Charter.forget
    @verifiers = Array.new(2) { Fabricate(:user).tap { |user| appoint(user, @community) } }
  end

  after do
    DB.exec("SET session_replication_role = replica")
    @before.each { |table, id| DB.exec("DELETE FROM #{table} WHERE id > ?", id) }
    newcomers.each do |table|
      DB.exec("DELETE FROM #{table} WHERE user_id > ?", @before.fetch("users"))
    end
    DB.exec("SET session_replication_role = DEFAULT")
    MedicalCommunities::Key.where.not(id: @keys).delete_all
    MedicalCommunities::Charter.forget
    Group.refresh_automatic_groups!
    OwnConnections.close(@usual)
  end

  def highest_ids
    with_column("id").to_h do |table|
      [table, DB.query_single("SELECT COALESCE(MAX(id), 0) FROM #{table}").first]
    end
  end

  # Tables that only know whose a row is.
  def newcomers
    with_column("user_id") - @before.keys
  end

  def with_column(name)
    DB.query_single(<<~SQL, name: name)
      SELECT columns.table_name FROM information_schema.columns
      JOIN information_schema.tables USING (table_schema, table_name)
      WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND column_name = :name
        AND data_type IN ('integer', 'bigint')
    SQL
  end

  def apply
    MedicalCommunities::CredentialApplication
      .create!(
        applicant: Fabricate(:user),
        specialties: [@specialty],
        role: "physician",
        country: "US",
        name: "A name",
        scheme: "us-npi",
        number: "1234567893",
        number_digest: "0" * 64,
        number_last: "7893",
        number_fits: true,
      )
      .tap { |application| ReviewableMedicalCredentialApplication.open(application) }
  end

  # @return [Array] what each was answered
  def at_once(*deeds)
    gate = Queue.new
    threads =
      deeds.map do |deed|
        Thread.new do
          ActiveRecord::Base.connection_pool.with_connection do
            gate.pop
            deed.call
          end
        end
      end
    deeds.size.times { gate << true }
    threads.map(&:value)
  end

  def deciding(application, verifier, action, **args)
    lambda do
      reviewable = ReviewableMedicalCredentialApplication.find_by!(target_id: application.id)
      result = reviewable.perform(User.find(verifier.id), :"medical_#{action}", args)
      [result.success?, reviewable.errors.full_messages.first]
    end
  end

  def withdrawing(application)
    lambda do
      result =
        MedicalCommunities::CredentialApplication::Withdraw.call(
          params: {
            id: application.id,
          },
          guardian: application.applicant.guardian,
        )
      [result.success?, nil]
    end
  end

  def outcome(application)
    [
      MedicalCommunities::CredentialDecision.where(application_id: application.id).count,
      ReviewableMedicalCredentialApplication.find_by(target_id: application.id).pending?,
    ]
  end

  def credentials(application)
    MedicalCommunities::Credential.where(user_id: application.user_id).count
  end

  it "comes to one outcome, and the other is told by whom" do
    ROUNDS.times do
      application = apply
      answers =
        at_once(
          deciding(application, @verifiers.first, :grant, medical_level: 1),
          deciding(application, @verifiers.last, :turn_down, medical_reason: "other"),
        )

      expect(answers.map(&:first)).to contain_exactly(true, false)
      winner = @verifiers[answers.index { |done, _| done }]
      expect(answers.map(&:last).compact.first).to include(winner.username, "quicker")
      expect(outcome(application)).to eq([1, false])
      granted = application.reload.state == "granted"
      expect([granted, credentials(application)]).to eq([granted, granted ? 1 : 0])
    end
  end

  it "is granted once, however often the button is pressed" do
    ROUNDS.times do
      application = apply
      grant = deciding(application, @verifiers.first, :grant, medical_level: 1)
      answers = at_once(grant, grant, grant)

      expect(answers.count(&:first)).to eq(1)
      expect([outcome(application), credentials(application)]).to eq([[1, false], 1])
    end
  end

  it "is either withdrawn or granted" do
    ROUNDS.times do
      application = apply
      answers =
        at_once(
          withdrawing(application),
          deciding(application, @verifiers.first, :grant, medical_level: 1),
        )

      expect(answers.count(&:first)).to eq(1)
      expect(outcome(application)).to eq([1, false])
      withdrawn = application.reload.state == "withdrawn"
      expect([withdrawn, credentials(application)]).to eq([withdrawn, withdrawn ? 0 : 1])
    end
  end

  it "is ended once" do
    5.times do
      application = apply
      deciding(application, @verifiers.first, :grant, medical_level: 1).call
      ending = deciding(application, @verifiers.last, :revoke, medical_reason: "The register")
      answers = at_once(ending, ending)

      expect(answers.count(&:first)).to eq(1)
      expect(
        MedicalCommunities::Revocation.where(
          credential_id: application.decision.credential_id,
        ).count,
      ).to eq(1)
    end
  end
end
