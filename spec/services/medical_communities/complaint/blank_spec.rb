# frozen_string_literal: true

require_relative "../../../support/complaining"

RSpec.describe MedicalCommunities::Complaint::Blank do
  include Complaining

  it "takes words away when nothing counts any more, and leaves what is open" do
    over = complain(words: "First")
    judge(over, "dismiss", medical_note: "Thank you")
    open = complain(words: "Second", ground: "hatred")

    Jobs::MedicalCommunities::BlankWords.new.execute({})
    expect([over.reload.words, over.decision.note]).to eq(["First", "Thank you"])

    freeze_time(181.days.from_now)
    Jobs::MedicalCommunities::BlankWords.new.execute({})
    expect([over.reload.words, over.decision.reload.note]).to eq([nil, nil])
    expect(open.reload.words).to eq("Second")
  end
end
