# frozen_string_literal: true

RSpec.describe ProblemCheck::MedicalKeys do
  subject(:check) { described_class.new }

  let(:variables) { MedicalCommunities::Keys::ENVIRONMENT.values }

  after { variables.each { |variable| ENV.delete(variable) } }

  it "names what the environment does not hold" do
    ENV[variables.first] = "a key"

    expect(check).to have_a_problem.with_priority("low")
    expect(check.call.first.message).to end_with("into the environment: #{variables.last}.")
  end

  it "is content when the environment holds all keys" do
    variables.each { |variable| ENV[variable] = "a key" }

    expect(check).to be_chill_about_it
  end
end
