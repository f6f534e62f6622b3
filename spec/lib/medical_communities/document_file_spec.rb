# frozen_string_literal: true

require_relative "../../support/sample_files"

# What members send, and a torture set of what nobody should: all of it is made here.
RSpec.describe MedicalCommunities::DocumentFile do
  def reason(bytes)
    described_class.new(bytes).reason
  end

  def clean(bytes)
    file = described_class.new(bytes)
    expect(file.reason).to be_nil
    file.clean
  end

  html = "<html><script>alert(1)</script></html>"
  zip = "PK\x03\x04licence.exePK\x05\x06#{"\0" * 18}"
  bomb = [60_000, 60_000, 8, 2, 0, 0, 0].pack("N2C5")
  samples = SampleFiles

  it "takes pictures and plain PDFs as they are" do
    {
      "png" => samples.png,
      "jpeg" => samples.jpeg,
      "webp" => samples.webp,
      "pdf" => samples.pdf,
    }.each do |format, bytes|
      file = described_class.new(bytes)
      expect([file.reason, file.format, file.clean]).to eq([nil, format, file.clean])
    end
    expect(clean(samples.pdf)).to eq(samples.pdf)
    expect(described_class.new(samples.jpeg(width: 640, height: 480))).to have_attributes(
      width: 640,
      height: 480,
    )
  end

  it "takes what others draw: pictures of core, by ImageMagick" do
    folder = Rails.root.join("spec/fixtures/images")
    found =
      %w[logo.png cropped.png 13x13.png smallest.png webp_with_no_exif.webp].filter_map do |name|
        path = folder.join(name)
        [name, reason(path.binread)] if path.exist?
      end

    expect(found.size).to be > 1
    expect(found.map(&:last)).to all(be_nil)
  end

  it "takes the same picture in each way of packing it" do
    Dir.mktmpdir do |folder|
      %w[
        a.jpg
        b.png
        c.webp
        -interlace\ Plane\ d.jpg
        -interlace\ PNG\ e.png
        -depth\ 16\ f.png
        -colors\ 4\ PNG8:g.png
        -alpha\ set\ h.png
        -alpha\ set\ -define\ webp:lossless=true\ i.webp
      ].each do |how|
        *options, name = how.split
        path = "#{folder}/#{name.split(":").last}"
        system("convert", "-size", "97x61", "plasma:", *options, path, exception: true)
        file = described_class.new(File.binread(path))
        expect([how, file.reason, file.width, file.height]).to eq([how, nil, 97, 61])
        File.binwrite(path, file.clean)
        expect(FastImage.size(path)).to eq([97, 61])
        expect(system("convert", path, "null:", err: File::NULL)).to eq(true)
      end
    end
  end

  it "drops place, date, comments and whatever else is no picture" do
    secret = "Zyxomarker #{html}"
    pictures = [
      samples.jpeg(before: [[0xE1, "Exif\0\0#{secret}"], [0xFE, secret], [0xED, secret]]),
      samples.png(extra: [["tEXt", "Comment\0#{secret}"], ["eXIf", secret], ["iCCP", secret]]),
      samples.webp(
        [
          ["VP8X", [0x2C, 2, 0, 0, 1, 0, 0].pack("VC6")],
          ["VP8L", samples.vp8l],
          ["EXIF", secret],
          ["XMP ", secret],
        ],
      ),
    ]

    pictures.each { |bytes| expect(clean(bytes)).not_to include("Zyxo") }
    expect(clean(pictures.last).bytesize).to be < pictures.last.bytesize
    pictures.each { |bytes| expect(reason(clean(bytes))).to be_nil }
  end

  torture = {
    "nothing" => ["", :empty],
    "zero bytes" => ["\0" * 1000, :other_kind],
    "10 MB and a byte" => [samples.png + "\0" * 10.megabytes, :large],
    "HTML" => [html, :other_kind],
    "SVG" => ["<?xml version='1.0'?><svg onload='alert(1)'/>", :other_kind],
    "GIF" => ["GIF89a\x01\0\x01\0\0\0\0;", :other_kind],
    "GIF with scripts behind" => ["GIF89a/*#{html}*/", :other_kind],
    "TIFF" => ["II*\0\x08\0\0\0", :other_kind],
    "HEIC" => ["\0\0\0\x18ftypheic", :other_kind],
    "PostScript" => ["%!PS-Adobe-3.0", :other_kind],
    "ZIP" => [zip, :other_kind],
    "HTML before a JPEG" => [html + samples.jpeg, :other_kind],
    "HTML before a PDF" => [html + samples.pdf, :other_kind],
    "a byte order mark before a PNG" => ["\xEF\xBB\xBF".b + samples.png, :other_kind],
    "JPEG with HTML behind" => [samples.jpeg(trailing: html), :more],
    "JPEG with a ZIP behind" => [samples.jpeg(trailing: zip), :more],
    "JPEG with a JPEG behind" => [samples.jpeg(trailing: samples.jpeg), :more],
    "PNG with a ZIP behind" => [samples.png(trailing: zip), :more],
    "PNG with a byte behind" => [samples.png(trailing: "\0"), :more],
    "WebP with HTML behind" => [samples.webp(trailing: html), :more],
    "PDF with a ZIP behind" => [samples.pdf(trailing: zip), :more],
    "PDF with a ZIP whose comment ends it" => [samples.pdf(trailing: "#{zip}%%EOF"), :more],
    "PNG of 60,000 × 60,000" => [samples.png(header: bomb), :pixels],
    "JPEG of 65,535 × 65,535" => [samples.jpeg(width: 65_535, height: 65_535), :pixels],
    "JPEG of 11,000 × 11,000" => [samples.jpeg(width: 11_000, height: 11_000), :pixels],
    "WebP of 16,384 × 16,384" => [
      samples.webp([["VP8L", samples.vp8l(width: 16_384, height: 16_384)]]),
      :pixels,
    ],
    "PNG that unpacks to more than its sides say" => [
      samples.png(pixels: "\0" * 50_000_000),
      :damaged,
    ],
    "PNG that unpacks to less" => [samples.png(pixels: "\0" * 5), :damaged],
    "PNG without sides" => [samples.png(width: 0), :damaged],
    "JPEG without sides" => [samples.jpeg(width: 0), :damaged],
    "PNG with a wrong checksum" => [samples.png.sub("IEND\xAE".b, "IEND\xAF".b), :damaged],
    "PNG with a chunk that nobody knows" => [samples.png(extra: [["EVIL", html]]), :damaged],
    "PNG that is cut off" => [samples.png[0..-13], :damaged],
    "JPEG that is cut off" => [samples.jpeg[0..-3], :damaged],
    "JPEG of its first bytes" => ["\xFF\xD8\xFF".b, :damaged],
    "JPEG whose segment is longer than the file" => ["\xFF\xD8\xFF\xE0\xFF\xFFJFIF".b, :damaged],
    "JPEG of a thousand rounds" => [
      samples.jpeg(data: "\0#{samples.jpeg_segment(0xDA, "\x01\x01\0\0\x3F\0")}\0" * 1000),
      :damaged,
    ],
    "WebP that is cut off" => [samples.webp[0..-3], :damaged],
    "WebP of two pictures" => [
      samples.webp([["VP8L", samples.vp8l], ["VP8L", samples.vp8l]]),
      :damaged,
    ],
    "WebP whose sides contradict each other" => [
      samples.webp([["VP8X", [0, 99, 0, 0, 9, 0, 0].pack("VC6")], ["VP8L", samples.vp8l]]),
      :damaged,
    ],
    "WebP with a chunk that nobody knows" => [
      samples.webp([["VP8L", samples.vp8l], ["HTML", html]]),
      :damaged,
    ],
    "sound in WebP's wrapping" => ["RIFF\x04\0\0\0WAVE", :other_kind],
    "moving WebP" => [
      samples.webp([["VP8X", [2, 2, 0, 0, 1, 0, 0].pack("VC6")], ["ANIM", "\0" * 6]]),
      :moving,
    ],
    "moving PNG" => [samples.png(extra: [["acTL", "\0\0\0\x02\0\0\0\0"]]), :moving],
    "locked PDF" => [samples.pdf(trailer: "/Encrypt 9 0 R"), :locked],
    "PDF with JavaScript" => [
      samples.pdf(objects: ["<< /S /JavaScript /JS (app.alert\\(1\\)) >>"]),
      :active,
    ],
    "PDF with JavaScript, written in another way" => [
      samples.pdf(objects: ["<< /S /J#61va#53cript >>"]),
      :active,
    ],
    "PDF that opens something" => [samples.pdf(catalog: "/OpenAction 5 0 R"), :active],
    "PDF with actions of a page" => [samples.pdf(catalog: "/AA << /O 5 0 R >>"), :active],
    "PDF that starts a program" => [
      samples.pdf(objects: ["<< /S /Launch /F (cmd.exe) >>"]),
      :active,
    ],
    "PDF with a file in it" => [
      samples.pdf(objects: ["<< /Type /EmbeddedFile /Length 2 >>\nstream\nPK\nendstream"]),
      :active,
    ],
    "PDF with a form of XFA" => [samples.pdf(catalog: "/AcroForm << /XFA 5 0 R >>"), :active],
    "PDF with JavaScript in a packed stream of objects" => [
      samples.pdf(objects: [samples.object_stream("9 0 << /S /JavaScript /JS (1) >>")]),
      :active,
    ],
    "PDF with JavaScript in a stream of objects that is not packed" => [
      samples.pdf(objects: [samples.object_stream("9 0 << /S /JavaScript >>", filter: nil)]),
      :active,
    ],
    "PDF with a stream of objects packed in a way that is not read" => [
      samples.pdf(objects: [samples.object_stream("9 0 <<>>", filter: "/LZWDecode")]),
      :damaged,
    ],
    "PDF with a stream of objects packed twice" => [
      samples.pdf(
        objects: [samples.object_stream("9 0 <<>>", filter: "[/FlateDecode /FlateDecode]")],
      ),
      :damaged,
    ],
    "PDF with a stream of objects that is a bomb" => [
      samples.pdf(objects: [samples.object_stream(" " * 50_000_000)]),
      :damaged,
    ],
    "PDF with an object hidden in a stream" => [
      samples.pdf(
        objects: ["<< /Length 33 >>\nstream\n66 0 obj << /S /JavaScript >>\n  \nendstream"],
      ),
      :damaged,
    ],
    "PDF with an object hidden in a string" => [
      samples.pdf(objects: ["(66 0 obj << /OpenAction 1 >> endobj)"]),
      :damaged,
    ],
    "PDF with an object hidden in a comment" => [
      samples.pdf(objects: ["% 66 0 obj << /S /Launch >>\n1"]),
      :damaged,
    ],
    "PDF with a stream that ends elsewhere" => [
      samples.pdf(objects: ["<< /Length 3 >>\nstream\n0123456789\nendstream"]),
      :damaged,
    ],
    "PDF with a stream of no length" => [
      samples.pdf(objects: ["<< >>\nstream\n0123456789\nendstream"]),
      :damaged,
    ],
    "PDF with two lengths" => [
      samples.pdf(objects: ["<< /Length 3 /Length 10 >>\nstream\n0123456789\nendstream"]),
      :damaged,
    ],
    "PDF with a string that does not end" => [samples.pdf(objects: ["(words"]), :damaged],
    "PDF without pages" => ["%PDF-1.7\n1 0 obj\n<< >>\nendobj\n%%EOF\n", :damaged],
    "PDF that is cut off" => [samples.pdf[0..-20], :damaged],
    "PDF of 41 pages" => [samples.pdf(objects: ["<< /Type /Page >>"] * 40), :pages],
  }

  torture.each do |name, (bytes, why)|
    it "does not take #{name}" do
      expect(reason(bytes)).to eq(why)
    end
  end

  it "has a sentence for each reason, in each language" do
    reasons = torture.values.map(&:last).uniq

    %w[en uk ru ar].each do |locale|
      sentences =
        reasons.map { |one| I18n.t("medical_communities.document.file.#{one}", locale: locale) }
      expect(sentences.uniq.size).to eq(reasons.size)
      expect(sentences.join).not_to match(/translation missing/i)
    end
  end

  it "takes a PDF whose lengths are objects of their own, and links" do
    bytes =
      samples.pdf(
        objects: [
          "<< /Length 6 0 R >>\nstream\n0123456789\nendstream",
          "10",
          "<< /Type /Annot /A << /S /URI /URI (https://example.com) >> >>",
          samples.object_stream("9 0 << /Type /Font /Name (a \\(b\\) c) >>"),
        ],
      )

    expect(reason(bytes)).to be_nil
  end

  it "answers anything, in time, with nothing but a reason" do
    random = Random.new(7)
    wholes = [samples.png, samples.jpeg, samples.webp, samples.pdf]
    2000.times do
      bytes = wholes.sample(random: random).dup
      random.rand(1..6).times { bytes.setbyte(random.rand(bytes.bytesize), random.rand(256)) }
      bytes = bytes.byteslice(0, random.rand(bytes.bytesize)) if random.rand < 0.2
      file = described_class.new(bytes)
      expect(file.reason).to be_nil.or be_a(Symbol)
      expect(reason(file.clean)).to be_nil if file.reason.nil?
    end
  end

  it "reads PDFs made to be slow in a time that grows with their length" do
    referring = "1 0 obj<</Length 99 0 R>>stream\nendstream \nendobj\n" * 8000
    one_dictionary = "1 0 obj<</Length 0 #{"/A " * 480}>>\n#{"stream\nendstream " * 50_000}"
    [
      "#{referring}99 0 obj 0 endobj",
      one_dictionary,
      "#{"(" * 4_000_000}#{")" * 4_000_000}",
    ].each do |made|
      began = Process.clock_gettime(Process::CLOCK_PROCESS_CPUTIME_ID)
      reason("%PDF-1.4\n#{made}\n%%EOF")
      expect(Process.clock_gettime(Process::CLOCK_PROCESS_CPUTIME_ID) - began).to be < 2
    end
  end

  it "remembers no place in a PDF for each of its bytes" do
    skip "only Linux tells" unless File.writable?("/proc/self/clear_refs")
    peak = -> { File.read("/proc/self/status")[/VmHWM:\s+(\d+)/, 1].to_i / 1024 }
    ["(#{"a" * 9_000_000})", "/#{"a" * 9_000_000}", "%\n" * 4_500_000].each do |made|
      pdf = "%PDF-1.4\n#{made}\n%%EOF".b
      File.write("/proc/self/clear_refs", "5")
      before = peak.call
      reason(pdf)
      expect(peak.call - before).to be < 150
    end
  end

  it "is quick with ten megabytes made to be slow" do
    slow = {
      "brackets" => "%PDF-1.7\n" + "(" * 10_000_000 + "%%EOF",
      "words" => "%PDF-1.7\n" + "a " * 5_000_000 + "%%EOF",
      "objects" => "%PDF-1.7\n" + "1 0 obj " * 1_250_000 + "%%EOF",
      "segments" => "\xFF\xD8".b + "\xFF\xFE\x00\x02".b * 2_500_000,
      "chunks" => samples.png[0..-13] + samples.png_chunk("tEXt", "") * 800_000,
    }

    slow.each do |name, bytes|
      took = Benchmark.realtime { expect(reason(bytes.byteslice(0, 10.megabytes))).to be_present }
      expect([name, took]).to match([name, a_value < 10])
    end
  end
end
