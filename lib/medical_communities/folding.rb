# frozen_string_literal: true

module ::MedicalCommunities
  # One key for all spellings of a name, close to the examiner's own (examiner/src/text/fold.ts): it decides what counts
  # as the same word and what a search finds. What is pointed out in a text the examiner alone decides.
  module Folding
    SIGNS = /[®™\u00AD\u200B-\u200D\u2060\uFEFF\u0640]|\((?:R|TM)\)/i
    MARKS = /\p{Mn}/
    APOSTROPHES = /['’ʼ]/
    GAPS = /[\s\-‐‑–]+/
    DOUBLED = /([бвгджзклмнпрстфхцчш])\1+/
    FROM = "іыєэґщىة"
    TO = "ииеегшيه"

    LONGEST = 200

    # Letters whose variants tables hold.
    LETTERS = [0x41..0x5A, 0x61..0x7A, 0xC0..0x17F, 0x400..0x45F, 0x490..0x491, 0x620..0x64A].freeze
    # What may stand between two letters of a word and is no part of its key.
    SILENT = "[ьЬъЪ'’ʼ\u0640\u064B-\u065F®™]*"

    # @param key [String]
    # @return [Regexp] that fits every text in which a word begins so, and some others: far quicker than to fold all
    def self.expression(key)
      parts = key.chars.map { |one| one == " " ? "[\\s\\-‐‑–®™]+" : "[#{variants(one)}]+#{SILENT}" }
      Regexp.new("(?<![[:alpha:]])#{parts.join}")
    end

    # @return [String] all letters that have this key
    def self.variants(letter)
      @variants ||= LETTERS.flat_map(&:to_a).pack("U*").chars.group_by { |one| key(one) }
      Regexp.escape((@variants[letter] || [letter]).join)
    end
    private_class_method :variants

    # @param text [String]
    # @return [String]
    def self.key(text)
      text
        .to_s
        .scrub("")
        .gsub(SIGNS, "")
        .unicode_normalize(:nfkd)
        .gsub(MARKS, "")
        .downcase
        .gsub(APOSTROPHES, "")
        .gsub(GAPS, " ")
        .strip
        .tr(FROM, TO)
        .delete("ьъ")
        .gsub(DOUBLED, '\1')
        .first(LONGEST)
    end
  end
end
