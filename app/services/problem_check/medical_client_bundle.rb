# frozen_string_literal: true

# The plugin's part for the browser is missing, which nobody would notice: pages work, and no checklist shows.
class ProblemCheck::MedicalClientBundle < ProblemCheck
  # Older versions leave TypeScript of a plugin out without a word.
  FIRST_WITH_TYPESCRIPT = Gem::Version.new("2026.7.0")
  TYPESCRIPT = "{admin/,}assets/javascripts/**/*.{ts,gts}"
  BUNDLE = "public/javascripts/examiner.js"

  self.priority = "high"

  def call
    bundle_missing? || scripts_left_out? ? problem : no_problem
  end

  private

  def bundle_missing?
    !File.exist?(File.join(root, BUNDLE))
  end

  def scripts_left_out?
    too_old? && Dir.glob(TYPESCRIPT, base: root).any?
  end

  def too_old?
    Gem::Version.new(Discourse::VERSION::STRING).release < FIRST_WITH_TYPESCRIPT
  end

  def root
    MedicalCommunities::Engine.root.to_s
  end
end
