# frozen_string_literal: true

# Founds communities as the administrators' form does.
module FoundingHelp
  RULES = { "en" => "Be kind. Keep patients unrecognisable." }.freeze

  def wishes(**changes)
    {
      key: SecureRandom.hex,
      name: "Cardiology",
      closedness: "members",
      preset: "clinical-cases",
      mode: "enforce",
      consent: true,
      **changes,
    }
  end

  def preview(**changes)
    MedicalCommunities::Community::Preview.call(params: wishes(**changes), guardian: admin.guardian)
  end

  def found(**changes)
    MedicalCommunities::Community::Found.call(params: wishes(**changes), guardian: admin.guardian)
  end

  # @return [MedicalCommunities::Community]
  def founded(**changes)
    result = found(**changes)
    raise result.plan&.problems.inspect unless result.success?
    result.founding.community
  end

  def undo(community)
    MedicalCommunities::Community::Undo.call(
      params: {
        community_id: community.id,
      },
      guardian: admin.guardian,
    )
  end

  # Sentences without the marks around names.
  def plain(sentences)
    sentences.map { |sentence| sentence.delete("\u2068\u2069") }
  end

  # @return [Hash] group's name => level
  def rights(category)
    Category.find(category.id).permissions_params
  end
end
