# frozen_string_literal: true

# Keys that lie in the database lie in every backup too, beside what they protect.
class ProblemCheck::MedicalKeys < ProblemCheck
  self.priority = "low"

  def call
    kept.empty? ? no_problem : problem
  end

  private

  def translation_data
    { variables: MedicalCommunities::Keys::ENVIRONMENT.values_at(*kept).join(", ") }
  end

  def kept
    MedicalCommunities::Keys.kept_in_database
  end
end
