# frozen_string_literal: true

# Examples of a scheme with one to three slips of the hand in each: the same ones as test/schemes/support makes.
class MutatedNumbers
  LETTERS = "00112233445566778899ABCLMXKМКВ٣۴ -./".chars.freeze

  def self.fnv(text, start = 2_166_136_261)
    text.each_byte.reduce(start) { |hash, byte| ((hash ^ byte) * 16_777_619) & 0xFFFFFFFF }
  end

  # @param key [String]
  # @param examples [Array<String, Hash>]
  def initialize(key, examples)
    @state = self.class.fnv(key)
    @examples = examples
  end

  # @return [String, Hash]
  def next
    example = @examples[below(@examples.size)]
    number = (example.is_a?(Hash) ? example["number"] : example).chars
    (1 + below(3)).times { number = slip(number) }
    example.is_a?(Hash) ? example.merge("number" => number.join) : number.join
  end

  private

  def below(limit)
    @state = (@state * 1_664_525 + 1_013_904_223) & 0xFFFFFFFF
    (@state * limit) >> 32
  end

  def slip(number)
    kind = below(8)
    at = below(number.size + 1)
    letter = LETTERS[below(LETTERS.size)]
    before = number.first(at)
    rest = number.drop(at)
    before + changed(kind, letter, rest)
  end

  def changed(kind, letter, rest)
    case kind
    when 0..3
      [letter, *rest.drop(1)]
    when 4
      [letter, *rest]
    when 5
      rest.drop(1)
    when 6
      rest.first(2).reverse + rest.drop(2)
    else
      rest.first(1) + rest
    end
  end
end
