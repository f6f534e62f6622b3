# frozen_string_literal: true

RSpec.describe MedicalCommunities::CsvFile do
  def file(*chunks, columns: %w[name city])
    described_class.new(chunks.map(&:b), columns: columns)
  end

  def values(*chunks)
    file(*chunks).rows.map { |row| row.values&.values_at("name", "city") }
  end

  def refusal(*chunks)
    file(*chunks).rows.to_a
    nil
  rescue described_class::Unreadable => unreadable
    [unreadable.reason, unreadable.params]
  end

  [",", ";", "\t"].each do |separator|
    it "takes #{separator.inspect} between columns, in any order, and Windows' line breaks" do
      text = "City,Name\r\nKyiv, Olha \r\n\r\nLviv,Petro".tr(",", separator)

      expect(values(text)).to eq([%w[Olha Kyiv], %w[Petro Lviv]])
    end
  end

  it "joins pieces that are cut anywhere, inside a letter too" do
    bytes = "name,city\nОльга,Київ\nПетро,Львів\n".b.chars

    expect(values(*bytes)).to eq([%w[Ольга Київ], %w[Петро Львів]])
  end

  %w[UTF-16LE UTF-16BE].each do |encoding|
    it "converts #{encoding}, with a mark and without" do
      text = "name,city\nОльга\u0A0A,Київ\n"

      expect(values("\uFEFF#{text}".encode(encoding))).to eq([%W[Ольга\u0A0A Київ]])
      expect(values(text.encode(encoding))).to eq([%W[Ольга\u0A0A Київ]])
    end
  end

  it "drops the mark of UTF-8" do
    expect(values("\uFEFFname,city\na,b\n")).to eq([%w[a b]])
  end

  it "takes quotes, with separators and line breaks inside, and says where a row begins and ends" do
    text = "name,city\n\"a, \"\"b\"\"\",\"x\ny\"\nc,d\n"
    rows = file(text).rows.to_a

    expect(rows.map { |row| row.values.values }).to eq([["a, \"b\"", "x\ny"], %w[c d]])
    expect(rows.map(&:line)).to eq([2, 4])
    expect(rows.last.ends).to eq(text.bytesize)
  end

  it "keeps a row whose quotes or columns do not fit apart" do
    expect(values("name,city\na\"b\"c,\"d\"e\nf,g,h\ni,j\n")).to eq([nil, nil, %w[i j]])
  end

  {
    "Windows-1251" => ["name,city\nа,б\n".encode("Windows-1251"), [:encoding, { line: 2 }]],
    "a workbook" => ["PK\x03\x04and more", [:workbook, {}]],
    "an old workbook" => ["\xD0\xCF\x11\xE0and more", [:workbook, {}]],
    "a picture" => ["\x89PNG\r\n\0\0\0\rIHDR\0\0\1\0", [:binary, {}]],
    "nothing" => ["", [:empty, {}]],
    "a column that is missing" => ["name\na\n", [:columns_missing, { names: "city" }]],
    "a column too many" => ["name,city,age\n", [:columns_unknown, { names: "age" }]],
    "a column twice" => ["name,city,name\n", [:columns_twice, {}]],
    "quotes that stay open" => ["name,city\na,b\n\"c,d\n", [:quotes, { line: 3 }]],
    "a line without end" => ["name,city\n#{"a" * 30_000}", [:long, { line: 2 }]],
  }.each do |what, (bytes, answer)|
    it "refuses #{what}, and says why" do
      expect(refusal(bytes)).to eq(answer)
    end
  end
end
