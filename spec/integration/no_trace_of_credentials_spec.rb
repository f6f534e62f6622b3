# frozen_string_literal: true

require_relative "../support/sample_files"
require_relative "../support/traces"
require_relative "../support/verifying"

# What people send to be verified – bytes, names of files, number, name, words – is afterwards nowhere but sealed.
RSpec.describe "What people send to be verified", type: :request do
  include Verifying

  # Letters only, so that each way of writing bytes can be looked for.
  let(:mark) { "Zyxovrembalith" }
  let(:number) { Verifying::NUMBER }
  let(:since) { Time.now - 1 }
  let(:picture) { SampleFiles.png(width: 14, height: 40, pixels: plain) }
  # Each row of it begins with the mark; packed without being made smaller it stands in the file letter by letter.
  let(:plain) { ("\0#{mark}" + "\0" * (42 - mark.bytesize)) * 40 }

  before do
    since
    allow(Zlib).to receive(:deflate).and_wrap_original do |original, content|
      original.call(content, Zlib::NO_COMPRESSION)
    end
    Jobs.run_later!
    FileUtils.mkdir_p(Rails.root.join("log"))
    @requests = StringIO.new
  end

  # Rails writes down requests and, at this level, each statement.
  def logged
    logger = ActiveSupport::Logger.new(@requests, level: Logger::DEBUG)
    before = [ActionController::Base.logger, ActiveRecord::Base.logger, Rails.logger]
    ActionController::Base.logger = ActiveRecord::Base.logger = logger
    Rails.logger.broadcast_to(logger)
    yield
  ensure
    Rails.logger.stop_broadcasting_to(logger)
    ActionController::Base.logger, ActiveRecord::Base.logger = before
  end

  def send_document(bytes = picture)
    sign_in(applicant)
    file = SampleFiles.upload(bytes, name: "#{mark}.png")
    post "/communities/documents.json", params: { file: file }
    MedicalCommunities::CredentialDocument.order(:id).last
  end

  def submit(document, number:)
    post "/communities/applications.json",
         params: {
           role: "physician",
           country: "US",
           scheme: "us-npi",
           medical_number: number,
           medical_name: "Dr. #{mark}",
           words: "I am #{mark}.",
           specialty_ids: [specialty.id],
           document_uuids: [document.uuid],
         }
  end

  def read(document, by:)
    sign_in(by)
    get "/communities/documents/#{document.uuid}.json"
    expect(response.body.b).to include(mark)
  end

  def decide(application, action, **given)
    sign_in(verifier)
    put "/review/#{application.reviewable.id}/perform/medical_#{action}.json",
        params: {
          version: application.reviewable.version,
          **given,
        }
    expect(response.status).to eq(200)
  end

  def expect_no_trace(*words)
    all = [mark, *words]
    expect(Traces.of(*Traces.forms(*all), since: since)).to be_empty
    expect(@requests.string.b).not_to match(Traces.any(*all))
    expect(left_by_rack.select { |path| File.binread(path).match?(Traces.any(*all)) }).to be_empty
  end

  def left_by_rack
    Dir.glob("#{Dir.tmpdir}/RackMultipart*").select { |path| File.mtime(path) >= since }
  end

  it "lies nowhere but sealed, from the first byte to the last decision" do
    web_hook = Fabricate(:web_hook, wildcard_web_hook: true)
    expect(web_hook).to be_active
    application = nil
    logged do
      document = send_document
      submit(document, number: number.succ)
      expect(response.status).to eq(422)
      submit(document, number: number)
      application = MedicalCommunities::CredentialApplication.find(response.parsed_body["id"])
      [applicant, verifier].each { |user| read(document, by: user) }
      sign_in(admin)
      post "/communities/applications/#{application.id}/opening.json",
           params: {
             medical_reason: "About #{mark}, who asked me.",
           }
      expect(response.status).to eq(200)
      read(document, by: admin)
      get "/review/#{application.reviewable.id}.json"
      expect(response.body).to include(number, mark)
      decide(application, "ask_more", medical_reason: "other", medical_note: "More of #{mark}.")
    end

    expect(application.reload.decision.note).to include(mark)
    expect(@requests.string).to include("CredentialDocumentsController#create", "INSERT INTO")
    told = Jobs::EmitWebHookEvent.jobs.map { |job| job["args"].first["event_type"] }
    expect(told.uniq).to contain_exactly("user", "topic", "post")
    expect_no_trace(number)

    freeze_time(20.days.from_now)
    Jobs::MedicalCommunities::DestroyDocuments.new.execute({})
    expect(MedicalCommunities::CredentialDocument.count).to eq(0)
    expect_no_trace(number)
  end

  it "leaves no trace of what was refused" do
    logged do
      ["<svg>#{mark}</svg>", "%PDF-1.7 #{mark}", picture + mark, "GIF89a#{mark}"].each do |bytes|
        send_document(bytes)
        expect(response.status).to eq(422)
        expect(response.body).not_to include(mark)
      end
    end

    expect(MedicalCommunities::CredentialDocument.count).to eq(0)
    expect_no_trace
  end

  it "is not in what is written down beside an error" do
    env =
      Rack::MockRequest.env_for(
        "/communities/documents",
        method: "POST",
        params: {
          file: SampleFiles.upload(picture, name: "#{mark}.png"),
        },
      )
    shown = Logster::Message.populate_env_helper(env)
    expect(shown["params"]).to eq("file" => MedicalCommunities::LogFilter::MASK)

    document =
      MedicalCommunities::CredentialDocument.new(user: applicant, bytes: picture, format: "gif")
    application = apply(number: number, name: mark, words: mark, documents: 0)
    errors = [
      -> { document.save! },
      -> { document.tap { |one| one.format = "png" * 9 }.save!(validate: false) },
      -> { application.update!(country: "nowhere") },
      -> { application.nonsense },
      -> { MedicalCommunities::DocumentFile.new(picture).nonsense },
    ]
    errors.each do |provoke|
      provoke.call
      raise "no error"
    rescue StandardError => error
      told = [error.message, error.inspect, error.full_message].join
      expect(told).not_to include("no error")
      expect(told.b).not_to match(Traces.any(mark, number))
    end
  end

  it "is in nobody's archive of core's, and in no upload" do
    document = send_document
    document.update!(application: apply(number: number, name: mark, words: mark, documents: 0))
    read(document, by: verifier)

    [verifier, applicant].each do |user|
      allow(FileUtils).to receive(:rm_rf).and_call_original
      expect { Jobs::ExportUserArchive.new.execute(user_id: user.id) }.to change(
        UserExport,
        :count,
      ).by(1)
      upload = UserExport.last.upload
      Zip::File.open(Discourse.store.path_for(upload)) do |zip|
        contents = zip.map { |entry| entry.get_input_stream.read }.join
        expect(contents).to include(user.username)
        expect(contents.b).not_to match(Traces.any(mark, number, document.uuid))
      end
    end
    expect(
      Upload.where.not(id: UserExport.select(:upload_id)).where(created_at: since..),
    ).to be_empty
  end

  it "would be found if it were there" do
    document = send_document
    expect(picture).to include(mark)
    document.update_columns(content: picture, iv: "#{mark}123")
    places = Traces.of(*Traces.forms(mark), since: since)

    expect(places).to include(
      "table medical_credential_documents.content",
      "table medical_credential_documents.iv",
    )
    expect(Traces.forms(mark).size).to be > 2
  end
end
