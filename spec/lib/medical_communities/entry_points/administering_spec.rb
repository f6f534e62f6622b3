# frozen_string_literal: true

RSpec.describe MedicalCommunities::EntryPoints::Administering do
  let(:problems) { described_class::PROBLEM_CHECKS }

  [true, false].each do |enabled|
    it "#{enabled ? "checks" : "checks nothing"} when the plugin is #{enabled ? "on" : "off"}" do
      SiteSetting.medical_communities_enabled = enabled

      expect(ProblemCheck.checks.to_a & problems).to eq(enabled ? problems : [])
    end
  end

  it "says each problem in every language of ours" do
    problems.each do |check|
      sentences =
        %i[en uk ru ar].map do |locale|
          I18n.with_locale(locale) do
            I18n.t("dashboard.problem.#{check.identifier}", variables: "A", base_path: "")
          end
        end
      expect(sentences.uniq.size).to eq(4)
    end
  end
end
