# frozen_string_literal: true

require_relative "../../../support/sample_files"
require_relative "../../../support/verifying"

RSpec.describe MedicalCommunities::KeyRotation do
  include Verifying

  keys = MedicalCommunities::Keys
  variables = [keys::ENVIRONMENT["encryption"], keys::Ring::BEFORE]

  before { keys.forget }

  after do
    variables.each { |name| ENV.delete(name) }
    keys.forget
  end

  let(:picture) { SampleFiles.png }
  let!(:application) { apply(documents: 0) }
  let!(:document) do
    MedicalCommunities::CredentialDocument.create!(
      user: applicant,
      application: application,
      bytes: picture,
      format: "png",
    )
  end
  let!(:former_id) { keys.ring.current.id }

  def keys
    MedicalCommunities::Keys
  end

  def start(by: admin)
    MedicalCommunities::KeyRotation::Start.call(guardian: by.guardian)
  end

  def work
    rotation = described_class.running.last
    Jobs::MedicalCommunities::RotateKeys.new.execute(rotation_id: rotation.id)
    rotation.reload
  end

  def tend
    MedicalCommunities::KeyRotation::Tend.call
  end

  def stored_keys
    MedicalCommunities::Key.where(purpose: "encryption")
  end

  # As another process would see it.
  def opened
    keys.forget
    [application.reload.number, application.words, document.reload.bytes]
  end

  def sealed_with
    keys::Places.counts
  end

  it "seals all anew, opens it all afterwards, and destroys the key before when nothing is left" do
    expect(start).to run_successfully
    expect(opened).to eq([Verifying::NUMBER, Verifying::WORDS, picture])
    rotation = work

    expect(rotation).to have_attributes(done: 4, total: 4, unreadable: 0, running?: false)
    expect(sealed_with.keys).to eq([rotation.key_id])
    expect(rotation.key_id).not_to eq(former_id)
    expect(opened).to eq([Verifying::NUMBER, Verifying::WORDS, picture])

    freeze_time(59.minutes.from_now) { tend }
    expect(stored_keys.count).to eq(2)
    freeze_time(61.minutes.from_now)
    tend
    expect(stored_keys.pluck(:retired_at)).to eq([nil])
    expect(opened).to eq([Verifying::NUMBER, Verifying::WORDS, picture])
    expect(MedicalCommunities::LedgerEntry.where(event: "keys-rotated").pluck(:facts)).to eq(
      [{ "key" => rotation.key_id, "done" => 4, "unreadable" => 0 }, { "destroyed" => former_id }],
    )
  end

  it "seals every column that holds something sealed, also one that will be added" do
    DB.exec(
      "CREATE TABLE medical_of_tomorrow (id bigserial, sealed_thing text); INSERT INTO medical_of_tomorrow (sealed_thing) VALUES (:one)",
      one: keys.encrypt("words"),
    )
    ActiveRecord::Base.connection.schema_cache.clear!
    start
    rotation = work

    sealed = DB.query_single("SELECT sealed_thing FROM medical_of_tomorrow").first
    expect(sealed).to start_with("#{rotation.key_id}:")
    expect(keys.decrypt(sealed)).to eq("words")
  end

  it "has a number to walk by in every table with something sealed" do
    keys::Places.all.each do |place|
      columns = ActiveRecord::Base.connection.columns(place.table).map(&:name)
      expect([place.table, columns]).to match([place.table, include("id")])
    end
    expect(keys::Places.all.size).to be > 15
  end

  it "seals what was sealed before keys had ids" do
    application.update_columns(sealed_words: application.sealed_words.split(":").last)
    expect(application.words).to eq(Verifying::WORDS)
    start
    work

    expect(sealed_with.keys.size).to eq(1)
    expect(application.reload.words).to eq(Verifying::WORDS)
  end

  it "leaves and counts what no key opens, and keeps the key that such a row names" do
    spoiled = "#{former_id}:c3BvaWxlZA==--c3BvaWxlZA==--c3BvaWxlZA=="
    application.update_columns(sealed_words: spoiled)
    document.update_columns(tag: "x" * 16)
    start
    rotation = work

    expect(rotation).to have_attributes(done: 2, unreadable: 2, total: 4)
    expect(application.reload.sealed_words).to eq(spoiled)
    freeze_time(2.days.from_now)
    tend
    expect(stored_keys.count).to eq(2)
  end

  it "goes on where it was ended" do
    start
    allow(MedicalCommunities::CredentialDocument).to receive(:find_by).and_raise(Interrupt)
    expect { work }.to raise_error(Interrupt)
    expect(described_class.last).to have_attributes(done: 3, running?: true)

    allow(MedicalCommunities::CredentialDocument).to receive(:find_by).and_call_original
    expect_not_enqueued_with(job: Jobs::MedicalCommunities::RotateKeys) { tend }
    freeze_time(11.minutes.from_now)
    expect_enqueued_with(
      job: Jobs::MedicalCommunities::RotateKeys,
      args: {
        rotation_id: described_class.last.id,
      },
    ) { tend }
    expect(work).to have_attributes(done: 4, total: 4, running?: false)
  end

  it "seals what was written with the key before while it ran, and after" do
    former = keys.ring.current
    start
    written =
      lambda do |words|
        application.update_columns(sealed_words: former.seal(words))
        true
      end
    once = false
    allow_any_instance_of(keys::Reseal).to receive(:documents).and_wrap_original do |original|
      original.call.tap { once ||= written.call("written meanwhile") }
    end
    rotation = work
    expect(application.reload.sealed_words).to start_with(rotation.key_id)
    expect(application.words).to eq("written meanwhile")

    written.call("written late")
    freeze_time(2.hours.from_now)
    tend
    expect(application.reload.sealed_words).to start_with(rotation.key_id)
    expect(opened.second).to eq("written late")
    expect(stored_keys.count).to eq(1)
  end

  it "does not write over what was changed while a row had its turn" do
    start
    allow(keys.ring).to receive(:open).and_wrap_original do |original, sealed|
      original
        .call(sealed)
        .tap do |plain|
          next if plain != Verifying::WORDS || @changed
          @changed = true
          application.update!(words: "changed in that moment")
        end
    end
    work

    expect(application.reload.words).to eq("changed in that moment")
  end

  it "never replaces a row by one that does not open" do
    start
    before = application.sealed_words
    allow_any_instance_of(keys::Secret).to receive(:seal).and_return("#{former_id}:nonsense")
    work

    expect(application.reload.sealed_words).to eq(before)
  end

  it "takes the environment's key, and lets go of the table's" do
    ENV[variables.first] = "a key of the administrators, long enough"
    start
    rotation = work

    expect(rotation.key_id).to eq(keys::Secret.new(ENV[variables.first]).id)
    freeze_time(2.hours.from_now)
    tend
    expect(stored_keys.count).to eq(0)
    expect(opened).to eq([Verifying::NUMBER, Verifying::WORDS, picture])
  end

  it "opens with keys that the environment names as former ones" do
    ENV[variables.first] = "the first key of the environment"
    start
    work
    ENV[variables.last] = ENV[variables.first]
    ENV[variables.first] = "the second key of the environment"
    expect(opened).to eq([Verifying::NUMBER, Verifying::WORDS, picture])

    ENV[variables.last] = "an older-one, #{ENV[variables.last]}"
    expect(opened).to eq([Verifying::NUMBER, Verifying::WORDS, picture])

    start
    rotation = work
    ENV.delete(variables.last)
    expect(rotation.key_id).to eq(keys::Secret.new(ENV[variables.first]).id)
    expect(opened).to eq([Verifying::NUMBER, Verifying::WORDS, picture])
  end

  it "runs once at a time, started by administrators only" do
    expect(start(by: site_moderator)).to fail_a_policy(:may_administer)
    expect(start).to run_successfully
    before = stored_keys.pluck(:id)
    expect(start).to fail_with_exception(ActiveRecord::RecordNotUnique)
    expect(stored_keys.pluck(:id)).to eq(before)
  end

  it "puts neither key nor words into a job" do
    Sidekiq::Testing.fake! { start }
    jobs = Jobs::MedicalCommunities::RotateKeys.jobs.to_json

    expect(jobs).to include("rotation_id")
    stored_keys.pluck(:key).each { |key| expect(jobs).not_to include(key) }
  end

  it "does not show a key where something is inspected" do
    expect([keys.ring.inspect, keys.ring.current.inspect].join).not_to include(stored_keys.last.key)
    expect(stored_keys.last.inspect).not_to include(stored_keys.last.key)
  end

  it "gives a key an id that is no part of what encrypts" do
    secret = keys::Secret.new("a key")

    expect(OpenSSL::Digest::SHA256.hexdigest("a key")).not_to include(secret.id)
  end
end
