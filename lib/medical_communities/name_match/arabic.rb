# frozen_string_literal: true

module ::MedicalCommunities
  class NameMatch
    # Arabic writes no short vowels, so names are compared by their consonants.
    module Arabic
      LETTERS = {
        "ب" => "b",
        "پ" => "b",
        "ت" => "t",
        "ث" => "t",
        "ج" => "g",
        "چ" => "š",
        "ح" => "h",
        "خ" => "h",
        "د" => "d",
        "ذ" => "d",
        "ر" => "r",
        "ز" => "z",
        "ژ" => "z",
        "س" => "s",
        "ش" => "š",
        "ص" => "s",
        "ض" => "d",
        "ط" => "t",
        "ظ" => "z",
        "غ" => "g",
        "ف" => "f",
        "ڤ" => "f",
        "ق" => "k",
        "ك" => "k",
        "ک" => "k",
        "گ" => "g",
        "ل" => "l",
        "م" => "m",
        "ن" => "n",
        "ه" => "h",
      }.freeze
      ARTICLE = /\Aال(?=..)/
      LATIN_ARTICLE = /\A[ae]l(?=[^aeiou]..)/
      LATIN = [
        # Servant of: the article within is heard, not written.
        [/\Aabd[uea]l(?=.)/, "abd"],
        [/sh|ch/, "š"],
        [/kh/, "h"],
        [/gh|j/, "g"],
        [/th/, "t"],
        [/dh/, "d"],
        [/ph|v/, "f"],
        [/p/, "b"],
        [/ck|c|q/, "k"],
        [/x/, "ks"],
        [/[aeiouyw]/, ""],
        [/(.)\1+/, '\1'],
        [/h\z/, ""],
      ].freeze

      class << self
        def written?(word)
          word.match?(/\p{Arabic}/)
        end

        # @param word [String] in Arabic letters
        # @return [String] its consonants
        def bones(word)
          stem = word.sub(/\Aعبدال/, "عبد").sub(ARTICLE, "")
          stem.each_char.map { |letter| LETTERS.fetch(letter, "") }.join.squeeze.sub(/h\z/, "")
        end

        # @param word [String] in small Latin letters
        def bones_of_latin(word)
          stem = word.sub(LATIN_ARTICLE, "")
          LATIN.reduce(stem) { |heard, (written, sound)| heard.gsub(written, sound) }
        end
      end
    end
  end
end
