# frozen_string_literal: true

require_relative "../support/accessible"
require_relative "../support/at_the_screen"
require_relative "../support/sample_files"
require_relative "../support/verifying"

RSpec.describe "Covering a document", type: :system do
  include AtTheScreen
  include Verifying
  include Accessible

  SECRET_PLACE = "Zorbelgrad 50.4501 N"

  LISTEN_TO_POLICY = <<~JS
    window.refusedByPolicy = [];
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
      window.refusedByPolicy.push(`${violatedDirective} ${blockedURI}`));
  JS

  let(:scan) do
    SampleFiles.png(width: 600, height: 400, extra: [["tEXt", "Comment\0#{SECRET_PLACE}"]])
  end
  let(:paper) { SampleFiles.pdf }
  let(:sent) { [] }

  before { SiteSetting.content_security_policy = true }

  def visit_form(role: "physician", country: "UA")
    sign_in(applicant)
    page.driver.with_playwright_page do |tab|
      tab.add_init_script(script: LISTEN_TO_POLICY)
      tab.on("request", ->(request) { sent << request if request.method != "GET" })
    end
    visit("/communities/verify")
    find(".credential-application-who__country option[value='#{country}']").select_option
    find(".credential-application-who__role option[value='#{role}']").select_option
    expect(page).to have_css(".cover__choose")
  end

  def choose(bytes, type)
    file = File.join(Dir.mktmpdir, "#{SECRET_PLACE}.#{type}")
    File.binwrite(file, bytes)
    page.driver.with_playwright_page do |tab|
      tab.locator(".cover__file").first.set_input_files(file)
    end
  end

  def in_browser(script)
    page.driver.with_playwright_page { |tab| tab.evaluate(script) }
  end

  def focused?(selector)
    in_browser("document.activeElement.matches('#{selector}')")
  end

  # @return [String] the bytes of the picture that the preview shows
  def ready_bytes
    Base64.decode64(in_browser(<<~JS))
      (async () => {
        const answer = await fetch(document.querySelector(".cover__sent img").src);
        const bytes = new Uint8Array(await answer.arrayBuffer());
        return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
      })()
    JS
  end

  # @return [Array<Integer>] red, green, blue of what the preview shows, in a place by shares of its sides
  def seen_at(across, down)
    in_browser(<<~JS)
      (() => {
        const picture = document.querySelector(".cover__sent img");
        const canvas = document.createElement("canvas");
        canvas.width = picture.naturalWidth;
        canvas.height = picture.naturalHeight;
        const pen = canvas.getContext("2d");
        pen.drawImage(picture, 0, 0);
        return [...pen.getImageData(#{across} * canvas.width, #{down} * canvas.height, 1, 1).data].slice(0, 3);
      })()
    JS
  end

  def store(bytes)
    MedicalCommunities::CredentialDocument::Store.call(
      params: {
        file: SampleFiles.upload(bytes, name: "picture.jpg", type: "image/jpeg"),
      },
      guardian: applicant.guardian,
    )
  end

  it "is done by keys alone; the server takes what comes of it, and nothing else goes there" do
    visit_form
    choose(scan, "png")
    expect(page).to have_css(".cover__stage")
    expect(page).to have_css(".cover__add:focus")
    press("Enter")
    expect(page).to have_css(".cover__box:focus")
    press(*["ArrowLeft"] * 30, *["ArrowUp"] * 25, *["Shift+ArrowDown"] * 12)
    expect(page).to have_css(
      ".cover [role=status]",
      text: "Box 1: 0 % from the left",
      visible: :all,
    )
    expect_accessible(".cover")
    picture("desktop", of: ".cover")

    20.times { press("Tab") unless focused?(".cover__done") }
    press("Enter")
    expect(page).to have_css(".cover__heading:focus")
    expect(page).to have_css(".cover__sent img")
    expect_accessible(".cover")
    picture("preview", of: ".cover")

    expect(seen_at(0.2, 0.1)).to eq([0, 0, 0])
    expect(seen_at(0.9, 0.9).zip([0x7F, 0x10, 0x20]).all? { |is, was| (is - was).abs < 12 }).to eq(
      true,
    )
    bytes = ready_bytes
    expect(scan).to include(SECRET_PLACE)
    expect(bytes).not_to include("Zorbelgrad")
    stored = store(bytes)
    expect(stored).to be_success
    expect(stored[:document]).to have_attributes(format: "jpeg", width: 600, height: 400)
    # The server leaves out even the line that says that it is a JPEG: the picture is the same.
    expect(bytes.b).to end_with(stored[:document].bytes.byteslice(2..))
    bodies = sent.map { |request| [request.url, request.post_data].join(" ") }
    expect(bodies.grep(%r{/communities/|Zorbelgrad})).to be_empty
  end

  it "makes pictures of a PDF on a phone, within the forum's policy for content" do
    resize_window(width: 390) do
      visit_form
      choose(paper, "pdf")
      expect(page).to have_css(".cover__stage")
      find(".cover__crop").click
      expect(page).to have_css(".cover__box.--frame")
      find(".cover__add").click
      expect(page).to have_css(".cover__box.--chosen.--black")
      expect(in_browser("document.documentElement.scrollWidth <= innerWidth")).to eq(true)
      expect_accessible(".cover")
      picture("phone", of: ".cover")
      find(".cover__done").click
      expect(page).to have_css(".cover__sent img")
      expect(store(ready_bytes)).to be_success
      expect(in_browser("window.refusedByPolicy")).to eq([])
      picture("phone-preview", of: ".cover")
    end
  end

  it "says in a sentence what cannot be opened" do
    visit_form
    choose("<svg></svg>", "png")
    expect(page).to have_css(".cover__problem", text: "We can open JPEG, PNG, WebP and PDF.")
    expect(page).to have_css(".cover__file:focus", visible: :all)
  end

  it "reads from right to left" do
    SiteSetting.default_locale = "ar"
    resize_window(width: 390) do
      visit_form
      picture("ar-empty", of: ".cover")
      choose(scan, "png")
      expect(page).to have_css(".cover__stage")
      find(".cover__add").click
      expect(page).to have_css(".cover__box")
      expect_accessible(".cover")
      picture("ar", of: ".cover")
    end
  end
end
