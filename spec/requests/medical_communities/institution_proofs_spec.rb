# frozen_string_literal: true

RSpec.describe "Mail read at an institution", type: :request do
  fab!(:member, :user)

  let(:address) { "quaxelmoor@mail.hospital.example" }

  before do
    SiteSetting.medical_communities_enabled = true
    SiteSetting.medical_communities_institution_domains = "hospital.example|university.example"
    RateLimiter.disable
    sign_in(member)
  end

  def ask(to = address)
    post "/communities/institution-proofs.json", params: { medical_address: to }
  end

  def answer(code)
    post "/communities/institution-proofs/confirmation.json", params: { medical_code: code }
  end

  def mailed
    ActionMailer::Base.deliveries
  end

  def code
    mailed.last.body.to_s.strip
  end

  def fields
    response.parsed_body["fields"]
  end

  def proofs
    MedicalCommunities::InstitutionProof.where(user: member)
  end

  it "sends a code and nothing else, and takes it once" do
    expect { ask }.not_to change { [EmailLog.count, Jobs::UserEmail.jobs.size] }
    expect(response.parsed_body).to include("domain" => "hospital.example")
    expect(mailed.last.to).to eq([address])
    expect(code).to match(/\A\d{8}\z/)

    answer(" #{code.scan(/..../).join(" ")}")
    expect(response.status).to eq(200)
    expect(proofs.confirmed.pluck(:domain, :sealed_address, :code_digest)).to eq(
      [["hospital.example", nil, nil]],
    )

    answer(code)
    expect(fields["medical_code"]).to start_with("No code is waiting.")
  end

  it "reads Arabic digits" do
    ask
    answer(code.tr("0-9", "٠-٩"))
    expect(response.status).to eq(200)
  end

  it "knows what is below a domain, and nothing that only looks like it" do
    %w[a@nothospital.example a@hospital.example.evil.example a@gmail.com].each do |other|
      ask(other)
      expect(fields["medical_address"]).to start_with("This address is not at an institution")
    end
    ask("no address")
    expect(fields["medical_address"]).to start_with("This does not look like a mail address.")
    expect(mailed).to be_empty
  end

  it "keeps neither address nor code in words" do
    ask
    row = DB.query_hash("SELECT * FROM medical_institution_proofs").to_s
    expect(row).not_to include("quaxelmoor")
    expect(row).not_to include(code)
  end

  it "takes few tries, also of the right code" do
    ask
    5.times { answer("00000000") }
    expect(fields["medical_code"]).to start_with("The code is another one.")

    answer(code)
    expect(fields["medical_code"]).to start_with("No tries are left")
    expect(proofs.confirmed).to be_empty
  end

  it "takes no code of before, of others, or after an hour" do
    ask
    old = code
    ask
    answer(old)
    expect(fields["medical_code"]).to start_with("The code is another one.") if old != code

    sign_in(Fabricate(:user))
    answer(code)
    expect(fields["medical_code"]).to start_with("No code is waiting.")

    sign_in(member)
    freeze_time(61.minutes.from_now)
    answer(code)
    expect(fields["medical_code"]).to start_with("No code is waiting.")
  end

  it "says that the mail did not go, without its address in any log" do
    Mail::TestMailer
      .any_instance
      .stubs(:deliver!)
      .raises(Net::SMTPFatalError.new("550 <#{address}>"))
    logger = track_log_messages { ask }

    expect(response.status).to eq(422)
    expect(response.parsed_body["errors"]).to eq(
      ["The mail could not be sent. Please try again later."],
    )
    expect((logger.errors + logger.warnings).to_s).not_to include("quaxelmoor")
  end

  it "has limits, for an account and for an address" do
    RateLimiter.enable
    3.times { ask }
    expect(response.status).to eq(200)
    ask
    expect(response.status).to eq(429)

    sign_in(Fabricate(:user))
    ask(address.upcase)
    expect(response.status).to eq(429)
  end

  it "is for members, while the plugin is on" do
    reset!
    ask
    expect(response.status).to eq(403)

    sign_in(member)
    SiteSetting.medical_communities_enabled = false
    ask
    expect(response.status).to eq(404)
  end

  it "does not fill a mailbox by what stands behind a plus sign" do
    RateLimiter.enable
    statuses =
      (1..5).map do |number|
        sign_in(Fabricate(:user))
        ask("quaxelmoor+#{number}@hospital.example")
        response.status
      end
    expect(statuses).to eq([200, 200, 200, 429, 429])
  ensure
    RateLimiter.disable
  end
end
