# frozen_string_literal: true

module ::MedicalCommunities
  class NameMatch
    # Ukrainian, Russian and their neighbours in Latin letters. Which of the official ways does not matter: Latin.key
    # brings them to one.
    module Cyrillic
      LETTERS = {
        "а" => "a",
        "б" => "b",
        "в" => "v",
        "г" => "g",
        "ґ" => "g",
        "д" => "d",
        "е" => "e",
        "є" => "ye",
        "ё" => "yo",
        "ж" => "zh",
        "з" => "z",
        "и" => "y",
        "і" => "i",
        "ї" => "yi",
        "й" => "y",
        "к" => "k",
        "л" => "l",
        "м" => "m",
        "н" => "n",
        "о" => "o",
        "п" => "p",
        "р" => "r",
        "с" => "s",
        "т" => "t",
        "у" => "u",
        "ў" => "v",
        "ф" => "f",
        "х" => "kh",
        "ц" => "ts",
        "ч" => "ch",
        "ш" => "sh",
        "щ" => "shch",
        "ъ" => "",
        "ы" => "y",
        "ь" => "",
        "э" => "e",
        "ю" => "yu",
        "я" => "ya",
        "ј" => "y",
        "љ" => "l",
        "њ" => "n",
        "ћ" => "ch",
        "ђ" => "dj",
        "џ" => "dzh",
      }.freeze

      # @param word [String] small letters
      # @return [String] what is not Cyrillic stays
      def self.to_latin(word)
        word.gsub(/\p{Cyrillic}/) { |letter| LETTERS.fetch(letter, letter) }
      end
    end
  end
end
