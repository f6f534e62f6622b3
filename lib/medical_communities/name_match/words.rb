# frozen_string_literal: true

module ::MedicalCommunities
  class NameMatch
    # The words of a name that tell people apart: without titles, degrees, articles and what binds names together.
    module Words
      MOST = 12
      APOSTROPHES = /[\u02BC\u02B9\u2019\u2018\u0060\u00B4\u0027]/
      WORD = /([\p{L}\p{Mn}]+)(\.?)/
      TITLES = %w[
        dr
        prof
        professor
        doctor
        docteur
        md
        phd
        mbbs
        mr
        mrs
        ms
        miss
        др
        проф
        професор
        профессор
        доктор
        лікар
        врач
        د
        دكتور
        الدكتور
        دكتورة
        الدكتورة
        أد
      ].freeze
      BINDERS = %w[
        al
        el
        ul
        ibn
        bin
        ben
        bint
        abu
        abou
        von
        van
        der
        den
        de
        del
        della
        da
        di
        dos
        la
        le
        zu
        nee
        born
        geb
        урожд
        урожденная
        уроджена
        оглы
        огли
        кызы
        кизи
        بن
        ابن
        بنت
        أبو
        ابو
      ].freeze
      DROPPED =
        [*TITLES, *BINDERS].map { |word| word.unicode_normalize(:nfkd).gsub(/\p{Mn}/, "") }.freeze
      # Servant of: one name with the word behind it.
      SERVANT = /\A(?:abd|abd[uea]l?|عبد)\z/

      class << self
        # @param name [String]
        # @return [Array<Word>]
        def of(name)
          found = join_servants(plain(name).scan(WORD))
          kept = found.reject { |word, _dot| DROPPED.include?(word) }
          (kept.empty? ? found : kept)
            .first(MOST)
            .map { |word, dot| Word.new(word, dotted: dot == ".") }
        end

        private

        def plain(name)
          name
            .scrub("")
            .unicode_normalize(:nfkc)
            .downcase
            .gsub(APOSTROPHES, "")
            .then { |small| Latin.without_marks(small) }
        end

        def join_servants(words)
          words.each_with_object([]) do |(word, dot), joined|
            next joined << [word, dot] unless joined.any? && joined.last.first.match?(SERVANT)
            next if %w[al el ul].include?(word)
            joined.last[0] = "#{joined.last.first[/\A(?:abd|عبد)/]}#{word.delete_prefix("ال")}"
          end
        end
      end
    end
  end
end
