# frozen_string_literal: true

require_relative "../support/accessible"
require_relative "../support/at_the_screen"
require_relative "../support/sample_files"
require_relative "../support/verifying"

RSpec.describe "Looking at a document", type: :system do
  include AtTheScreen
  include Verifying
  include Accessible

  LISTEN = <<~JS
    window.refusedByPolicy = [];
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
      window.refusedByPolicy.push(`${violatedDirective} ${blockedURI}`));
  JS

  let(:application) { apply(documents: 0) }
  let(:scan) { send_in(SampleFiles.png(width: 600, height: 800), "png") }
  let(:paper) { send_in(SampleFiles.pdf, "pdf") }

  # As core does it outside tests.
  before { SiteSetting.content_security_policy = true }

  def send_in(bytes, format)
    application.documents.create!(user: applicant, bytes: bytes, format: format)
  end

  def look_at(document, user)
    sign_in(user)
    page.driver.with_playwright_page { |tab| tab.add_init_script(script: LISTEN) }
    visit("/communities/documents/#{document.uuid}/view")
    expect(page).to have_css(".viewer")
  end

  def in_browser(script)
    page.driver.with_playwright_page { |tab| tab.evaluate(script) }
  end

  # @return [Array<Integer>] red, green, blue of the top left corner
  def corner
    in_browser(<<~JS)
      [...document.querySelector(".viewer__picture").getContext("2d").getImageData(1, 1, 1, 1).data]
        .slice(0, 3)
    JS
  end

  def ledger
    MedicalCommunities::LedgerEntry.where(event: "viewed")
  end

  it "shows a picture with the reader's name, once, and notes it" do
    look_at(scan, verifier)
    expect(page).to have_css("canvas.viewer__picture")
    expect(page).to have_css(".viewer__status", text: "Page 1 of 1")
    expect(in_browser('document.querySelector(".viewer__picture").width')).to eq(600)
    expect(corner.zip([0x7F, 0x10, 0x20]).all? { |is, was| (is - was).abs < 90 }).to eq(true)
    expect(ledger.pluck(:document_uuid, :actor_id)).to eq([[scan.uuid, verifier.id]])
    expect_accessible(".viewer")
    picture("desktop")

    resize_window(width: 390) do
      find(".viewer__nearer").click
      expect(page).to have_css(".viewer__zoom", text: "150 %")
      wide = in_browser("document.documentElement.scrollWidth <= innerWidth")
      expect(wide).to eq(true)
      picture("phone")
    end
  end

  it "draws a PDF with a worker of the forum's own, within its policy for content" do
    workers = []
    page.driver.with_playwright_page do |tab|
      tab.on("worker", ->(worker) { workers << URI(worker.url).path })
    end
    look_at(paper, verifier)
    expect(page).to have_css("canvas.viewer__picture")
    expect(in_browser('document.querySelector(".viewer__picture").width')).to eq(800)
    expect(in_browser("window.refusedByPolicy")).to eq([])
    policy =
      in_browser('fetch("/").then((answer) => answer.headers.get("content-security-policy"))')
    expect(policy).to include("strict-dynamic")
    loaded = in_browser('performance.getEntriesByType("resource").map(({ name }) => name)')
    expect(loaded.grep(/pdfjs/).map { |address| URI(address).host }.uniq).to eq(
      [URI(page.current_url).host],
    )
    expect(workers.map { |path| File.basename(path) }).to eq(["pdf.worker.js"])
    find(".viewer__field").click
    press("+", "+", "r")
    expect(page).to have_css(".viewer__zoom", text: "200 %")
    picture("pdf")
  end

  it "leaves no copy behind" do
    look_at(scan, verifier)
    expect(page).to have_css("canvas.viewer__picture")
    expect(in_browser(<<~JS)).to eq([])
      (async () => {
        const names = await caches.keys();
        const caught = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
        return caught.flat().map(({ url }) => url).filter((url) => url.includes("/communities/documents/"));
      })()
    JS
    expect(page).to have_no_css(".viewer img, .viewer a[href*='documents']", visible: :all)
    find("#site-logo, .title a", match: :first).click
    expect(page).to have_no_css(".viewer")
  end

  it "asks an administrator from outside for a reason, and tells the applicant" do
    look_at(scan, admin)
    expect(page).to have_css(".viewer__reason")
    expect(ledger).to be_empty
    expect_accessible(".viewer")
    find(".viewer textarea").fill_in(with: "short")
    find(".viewer__give").click
    expect(page).to have_css(".viewer__problem")
    expect(find(".viewer textarea").value).to eq("short")
    picture("reason")
    find(".viewer textarea").fill_in(with: "An appeal about this request.")
    find(".viewer__give").click
    expect(page).to have_css("canvas.viewer__picture")
    expect(ledger.pluck(:actor_id)).to eq([admin.id])
  end

  it "has nothing for others, and says so kindly" do
    [verifier_elsewhere, site_moderator].each do |user|
      look_at(scan, user)
      expect(page).to have_css(".viewer", text: "There is no such document here.")
    end
    expect(ledger).to be_empty
  end

  it "reads from right to left" do
    SiteSetting.default_locale = "ar"
    look_at(scan, verifier)
    expect(page).to have_css("canvas.viewer__picture")
    expect_accessible(".viewer")
    picture("ar")
  end
end
