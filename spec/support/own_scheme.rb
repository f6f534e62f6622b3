# frozen_string_literal: true

# A kind of number that administrators might add: of a made-up country.
module OwnScheme
  # @param changes what is different; nil takes a part out
  # @return [Hash]
  def self.definition(**changes)
    {
      key: "xx-guild",
      country: "XX",
      roles: %w[physician nurse],
      names: {
        en: "Guild number",
        uk: "Номер гільдії",
      },
      short: "Guild",
      renewal_months: 36,
      forms: [
        {
          pattern: "G\\d{5}",
          checks: [
            {
              kind: "mod11-weights",
              weights: [2, 3, 4, 5],
              take: "remainder",
              over: [2, 5],
              at: 6,
            },
          ],
        },
      ],
      examples: {
        right: %w[G12347 G-1000-2],
        wrong: %w[G12345 12345],
      },
    }.merge(changes).compact.deep_stringify_keys
  end

  # Saved, as if an administrator had.
  def self.create!(**changes)
    data = definition(**changes)
    MedicalCommunities::Scheme.of(data["key"], data).tap(&:save!)
  end
end
