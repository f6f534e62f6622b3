# frozen_string_literal: true

require_relative "standalone_helper"

module MedicalCommunities
  class NameMatch
  end
end

%w[
  name_match/latin
  name_match/cyrillic
  name_match/arabic
  name_match/variants
  name_match/word
  name_match/words
  name_match/pairs
  name_match
].each { |file| require_relative "../../lib/medical_communities/#{file}" }

RSpec.describe MedicalCommunities::NameMatch do
  # verdict | one | other | what must be noticed
  rows = <<~ROWS
    same | Юрій Коваленко | Yurii Kovalenko | transliteration
    same | Юрій Коваленко | Yuriy Kovalenko
    same | Юрій Коваленко | Iurii Kovalenko
    same | Yurii Kovalenko | Iurii Kovalenko
    same | Юрий Коваленко | Юрій Коваленко
    same | Олена Шевченко | Elena Shevchenko | variant
    same | Коваленко Юрій Петрович | Yurii Kovalenko | order patronymic
    same | محمد حسن | Mohamed Hassan
    same | محمد حسن | Muhammad Hasan
    same | Mohamed Hassan | Mohammed Hasan
    same | أحمد عبد الرحمن | Ahmed Abdulrahman
    same | أحمد عبدالرحمن | Ahmad Abdel-Rahman
    same | أحمد عبد الله | Ahmed Abdullah
    same | فاطمة الزهراء | Fatima Al-Zahra
    same | محمد السيد | Mohamed El Sayed
    same | محمد السيد | Mohamed Elsayed
    same | Мухаммад Хасан | محمد حسن
    same | Dr. John Smith | John Smith, MD
    same | Müller Hans | Hans Mueller | order
    same | Kovač Ana | Ana Kovac
    same | Łukasz Nowak | Lukasz Nowak
    close | J. Smith | John Smith | initial
    close | Yu. Kovalenko | Юрій Коваленко | initial
    close | Олена Коваленко-Шевченко | Olena Kovalenko | more_names
    close | Olena Maria Kovalenko | Olena Kovalenko | more_names
    close | Olena | Olena Kovalenko | one_word
    differs | Olena Kovalenko | Olena Shevchenko | other_surname
    differs | Іван Петрович Коваль | Іван Петрович Шевченко | other_surname
    differs | Іван Петрович Коваль | Олег Петрович Шевченко | nothing_in_common
    differs | Anna Smith | Robert Jones | nothing_in_common
    close | Анна Ковальова | Anna Kovalov | ending
    close | Oleksandr Kovalenko | Oleksandr Kovalemko | slip
    unknown |  | Olena Kovalenko
    unknown | Olena Kovalenko | 
    unknown | !!! | ...
    same | Щербак Жанна | Zhanna Shcherbak
    same | Згурський Андрій | Andriy Zghurskyi
    same | Мар’яна Лук'янчук | Mariana Lukianchuk
    same | Ксенія Цимбал | Kseniia Tsymbal
    same | Хома Чайка | Khoma Chaika
    same | Королёв Сергей | Sergey Korolev
    same | Королев Сергей | Sergei Korolyov
    same | Васильев Дмитрий | Dmitry Vasilyev
    same | Васильев Дмитрий | Dmitrii Vasilev
    same | María José García | Maria Jose Garcia
    same | Jan van der Berg | Jan Berg
    differs | محمد حسن | Ahmed Hassan | other_surname
    differs | Li Wei | Wang Wei
    same | Li Wei | Wei Li | order
    same | 李 伟 | 李 伟
    differs | 李 伟 | 王 芳
    same | Євген Їжакевич | Yevhen Yizhakevych
    same | يوسف إبراهيم | Youssef Ibrahim
    same | ليلى نور | Leila Nour
    same | خالد القحطاني | Khaled Alqahtani
    same | رشيد بن علي | Rachid Ali
    same | Антонович Петро | Petro Antonovych
    same | Антонович Петро Іванович | Petro Antonovych
  ROWS

  rows.each_line(chomp: true) do |row|
    verdict, one, other, noticed = row.split("|").map(&:strip)

    it "finds «#{one}» and «#{other}»: #{verdict}" do
      result = described_class.compare(one, other)

      expect(result.verdict.to_s).to eq(verdict)
      expect(noticed.to_s.split - result.reasons.map(&:to_s)).to eq([])
      expect(described_class.compare(other, one).verdict).to eq(result.verdict)
    end
  end

  it "takes anything for a name, and makes nothing of what is none" do
    ["\u0000", "\xFF", "\u200F\u2068", "🙂", nil, 7].each do |name|
      expect([name, described_class.compare(name, "Olena Kovalenko").verdict]).to eq(
        [name, :unknown],
      )
    end
    expect(described_class.compare("a" * 100_000, "Olena Kovalenko").verdict).to eq(:differs)
  end

  it "needs no longer for a name of a million letters than for one of its length" do
    worst = ["a" * 1_000_000, "ab " * 300_000, "yi" * 500_000, "abd al " * 150_000, "'" * 1_000_000]
    spent =
      worst.map do |name|
        start = Process.clock_gettime(Process::CLOCK_PROCESS_CPUTIME_ID)
        described_class.compare(name, name.reverse)
        Process.clock_gettime(Process::CLOCK_PROCESS_CPUTIME_ID) - start
      end

    expect(spent.max).to be < 0.2
  end
end
