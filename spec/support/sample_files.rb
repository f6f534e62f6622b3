# frozen_string_literal: true

# Files as members send them, and as nobody should: made here byte by byte, so that no program has to be trusted.
module SampleFiles
  module_function

  # @param extra [Array<(String, String)>] chunks between header and picture
  def png(width: 3, height: 2, extra: [], trailing: "", header: nil, pixels: nil)
    header ||= [width, height, 8, 2, 0, 0, 0].pack("N2C5")
    pixels ||= ("\0" + "\x7F\x10\x20" * width) * height
    chunks = [["IHDR", header], *extra, ["IDAT", Zlib.deflate(pixels)], ["IEND", ""]]
    "\x89PNG\r\n\x1A\n".b + chunks.map { |name, content| png_chunk(name, content) }.join +
      trailing.b
  end

  def png_chunk(name, content)
    body = name.b + content.b
    [content.bytesize].pack("N") + body + [Zlib.crc32(body)].pack("N")
  end

  # One grey pixel block. ffmpeg and ImageMagick would make larger ones, and other ones each year.
  def jpeg(width: 8, height: 8, before: [], trailing: "", data: "\xFF\x00\x3F".b)
    table = "\0".b + "\x01".b * 64
    frame = [8, height, width, 1, 1, 0x11, 0].pack("Cn2C4")
    codes = "\x01".b + "\0" * 15 + "\0"
    scan = [1, 1, 0, 0, 63, 0].pack("C6")
    segments = [[0xE0, "JFIF\0\x01\x01\0\0\x01\0\x01\0\0".b], *before, [0xDB, table], [0xC0, frame]]
    segments += [[0xC4, "\0#{codes}"], [0xC4, "\x10#{codes}"], [0xDA, scan]]
    "\xFF\xD8".b + segments.map { |kind, content| jpeg_segment(kind, content) }.join + data +
      "\xFF\xD9".b + trailing.b
  end

  def jpeg_segment(kind, content)
    [0xFF, kind, content.bytesize + 2].pack("CCn") + content.b
  end

  # @param chunks [Array<(String, String)>]
  def webp(chunks = [["VP8L", vp8l]], trailing: "")
    body =
      chunks.map do |name, content|
        name.b + [content.bytesize].pack("V") + content + "\0" * (content.bytesize % 2)
      end
    "RIFF".b + [body.sum(&:bytesize) + 4].pack("V") + "WEBP" + body.join + trailing.b
  end

  def vp8l(width: 3, height: 2)
    "\x2F".b + [(width - 1) | ((height - 1) << 14)].pack("V") + "\0\0\0"
  end

  def vp8(width: 3, height: 2)
    "\x10\x02\0\x9D\x01\x2A".b + [width, height].pack("v2") + "\0\0\0\0"
  end

  # @param catalog [String] what stands in the catalog beside its pages
  # @param objects [Array<String>] further ones, from number 5
  def pdf(catalog: "", objects: [], trailer: "", trailing: "")
    content = "BT /F1 24 Tf (Licence) Tj ET"
    all = [
      "<< /Type /Catalog /Pages 2 0 R #{catalog} >>",
      "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R >>",
      "<< /Length #{content.bytesize} >>\nstream\n#{content}\nendstream",
      *objects,
    ]
    numbered = all.each_with_index.map { |one, index| "#{index + 1} 0 obj\n#{one}\nendobj\n".b }
    "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n".b + numbered.join +
      "trailer\n<< /Size #{all.size + 1} /Root 1 0 R #{trailer} >>\nstartxref\n0\n%%EOF\n".b +
      trailing.b
  end

  # @param inner [String] objects as they stand in it
  def object_stream(inner, filter: "/FlateDecode")
    packed = filter == "/FlateDecode" ? Zlib.deflate(inner) : inner
    named = filter && "/Filter #{filter}"
    "<< /Type /ObjStm /N 1 /First 4 /Length #{packed.bytesize} #{named} >>\nstream\n".b + packed +
      "\nendstream"
  end

  # @return [Rack::Test::UploadedFile]
  def upload(bytes, name: "licence.png", type: "image/png")
    file = Tempfile.new("sample", binmode: true)
    file.write(bytes)
    file.rewind
    Rack::Test::UploadedFile.new(file.path, type, true, original_filename: name)
  end
end
