# frozen_string_literal: true

module ::MedicalCommunities
  class NameMatch
    # Latin letters as one would hear them: the many ways to write a Slavic or Arabic name in Latin come to one.
    module Latin
      # What falls apart into no letter and a mark; and Cyrillic letters that are others without theirs.
      LETTERS = {
        "ł" => "l",
        "ø" => "o",
        "æ" => "ae",
        "œ" => "oe",
        "ß" => "ss",
        "đ" => "d",
        "ð" => "d",
        "þ" => "th",
        "ı" => "i",
        "ə" => "a",
        "ё" => "ё",
        "й" => "й",
        "ї" => "ї",
        "ў" => "ў",
      }.freeze
      SOUNDS = [
        [/shch|sch|sh/, "š"],
        [/tch|cz|ch/, "č"],
        [/dzh|dj|zh/, "ž"],
        [/kh|gh|g/, "h"],
        [/ph/, "f"],
        [/th/, "t"],
        [/dh/, "d"],
        [/t[sz]/, "c"],
        [/qu/, "kv"],
        [/ck|c(?![eiyhjc])|q/, "k"],
        [/w/, "v"],
        [/x/, "ks"],
        [/ou|oo|ue/, "u"],
        [/ee/, "i"],
        [/oe/, "o"],
        [/ae/, "a"],
        [/[yji]+/, "i"],
        [/i[oe]/, "e"],
        [/(.)\1+/, '\1'],
      ].freeze

      class << self
        # @param word [String] small Latin letters
        # @return [String]
        def key(word)
          SOUNDS.reduce(word) { |heard, (written, sound)| heard.gsub(written, sound) }
        end

        # @param text [String] small letters
        # @return [String] Müller as muller, Łukasz as lukasz; letters of other alphabets stay what they are
        def without_marks(text)
          text.gsub(/[^\x00-\x7F]/) do |letter|
            LETTERS[letter] || letter.unicode_normalize(:nfkd).gsub(/\p{Mn}/, "")
          end
        end
      end
    end
  end
end
