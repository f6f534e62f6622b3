# frozen_string_literal: true

# Invented sentences with one identifier each, made here by chance so that no rule was made for them. Each carries
# words that occur nowhere else.
module MarkedTexts
  MARK = "zyxomark"
  FIRST = %w[Ann Bela Carla Dunja Edda Fenja Greta Hanna Ida Jutta].freeze
  LEADS = [
    "On the ward we talked about it:",
    "Handed over in the evening:",
    "From the notes of the night shift:",
    "Second opinion wanted.",
    "Question to the group:",
  ].freeze

  MAKERS = {
    "NAME" => ->(rng, word) do
      "#{%w[Mrs Mr Ms].sample(random: rng)} #{word.capitalize} slept badly again."
    end,
    "RELATIVE_NAME" => ->(rng, word) do
      "Her #{%w[husband son daughter sister].sample(random: rng)} #{word.capitalize} called about it."
    end,
    "PHONE_FAX" => ->(rng, word) { "Call #{word} on +44 20 7946 0#{rng.rand(100..999)} please." },
    "EMAIL" => ->(rng, word) { "Write to #{word}@mail#{rng.rand(99)}.example about the films." },
    "ID_NUMBER" => ->(rng, word) do
      "MRN #{rng.rand(1_000_000..9_999_999)} of #{word} is attached."
    end,
    "DATE" => ->(rng, word) do
      "Seen with #{word} on #{rng.rand(1..28)} March #{rng.rand(2001..2024)}."
    end,
    "AGE_OVER_89" => ->(rng, word) do
      "A #{rng.rand(91..104)}-year-old woman, #{word}, with a hip fracture."
    end,
    "URL_IP" => ->(rng, word) do
      "Films at https://pacs.example.org/patients/#{rng.rand(1000..9999)}/#{word} today."
    end,
    "INITIALS" => ->(rng, word) do
      "Patient #{("A".."Z").to_a.sample(random: rng)}.#{("A".."Z").to_a.sample(random: rng)}. has #{word} again."
    end,
    "ADDRESS" => ->(rng, word) { "Lives at SW1A #{rng.rand(1..9)}AA near #{word}." },
  }.freeze

  # @return [Hash] category => texts
  def self.make(count, seed: 20_261_127)
    rng = Random.new(seed)
    MAKERS.transform_values { |maker| Array.new(count) { |n| sentence(maker, rng, n) } }
  end

  # Letters only, so that names stay names.
  def self.sentence(maker, rng, number)
    word =
      MARK + number.to_s.tr("0-9", "a-j") +
        Array.new(4) { ("a".."z").to_a.sample(random: rng) }.join
    "#{LEADS.sample(random: rng)} #{maker.call(rng, word)}"
  end
  private_class_method :sentence
end
