# frozen_string_literal: true

require_relative "../../../support/existing_members"

RSpec.describe MedicalCommunities::Deadline::Remind do
  include Joinable
  include ExistingMembers

  # @return [Array<String>] subjects of what the member got by then
  def reminded_on(day)
    freeze_time(day.to_time(:utc) + 9.hours)
    Jobs::MedicalCommunities::RemindOfDeadlines.new.execute({})
    messages_to(veteran).map { |message| message[/days left: (\d+)/, 1] }.reverse
  end

  it "reminds 30, 7 and 1 days before, once each, also when a day was missed" do
    day = Date.current + 60
    give_until(day)

    expect(reminded_on(day - 31)).to eq([])
    expect(reminded_on(day - 30)).to eq(%w[30])
    expect(reminded_on(day - 29)).to eq(%w[30])
    expect(reminded_on(day - 6)).to eq(%w[30 6])
    expect(reminded_on(day - 1)).to eq(%w[30 6 1])
    expect(reminded_on(day)).to eq(%w[30 6 1])
    expect(reminded_on(day + 1)).to eq(%w[30 6 1])
  end

  it "begins anew when the deadline moves" do
    day = Date.current + 5
    give_until(day)
    reminded_on(day - 1)
    give_until(day + 1)

    expect(reminded_on(day)).to eq(%w[1 1])
  end

  it "writes in the member's language, with the community and the day" do
    SiteSetting.allow_user_locale = true
    veteran.update!(locale: "uk")
    day = Date.current + 5
    give_until(day)
    reminded_on(day - 1)

    expect(messages_to(veteran).first).to include(
      "Строк верифікації",
      day.strftime("%d.%m.%Y"),
      "Heart rhythm",
    )
  end

  it "writes nothing to whoever is verified" do
    give_until(Date.current + 5)
    verify(veteran)

    expect(reminded_on(Date.current)).to eq([])
  end

  it "keeps no record of a membership that is gone" do
    give_until(Date.current + 5)
    reminded_on(Date.current)
    expect(MedicalCommunities::DeadlineReminder.count).to eq(1)
    community.destroy!

    expect(MedicalCommunities::DeadlineReminder.count).to eq(0)
  end
end
