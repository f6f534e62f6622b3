# frozen_string_literal: true

require_relative "../support/community_in_browser"

RSpec.describe "Attachments", type: :system do
  include CommunityInBrowser

  let(:dialog) { PageObjects::Components::Dialog.new }
  let(:logo) { file_from_fixtures("logo.png", "images").path }

  before { SiteSetting.authorized_extensions = "*" }

  def file(name, content)
    path = File.join(Dir.mktmpdir, name)
    File.binwrite(path, content)
    path
  end

  def attach(*paths)
    attach_file("file-uploader", paths, make_visible: true)
  end

  def expect_refusal
    expect(page).to have_css(".dialog-body", text: "Such files often hold patient data.")
    expect(composer).to have_no_in_progress_uploads
    expect(Upload.where(user: member)).to be_empty
    expect(composer.composer_input.value).to eq("")
  end

  {
    "a PDF" => ["letter.pdf", "%PDF-1.7 letter"],
    "an office file" => ["letter.docx", "PK\x03\x04"],
    "a DICOM file that is called a picture" => ["scan.png", "#{"\0" * 128}DICM#{"\0" * 64}"],
  }.each do |what, (name, content)|
    it "keeps back #{what}, with a sentence" do
      begin_topic
      attach(file(name, content))
      picture("attachment-refused")
      expect_refusal
    end
  end

  it "uploads a picture, alone or beside a file that is kept back" do
    begin_topic
    attach(file("letter.pdf", "%PDF-1.7 letter"), logo)
    expect(page).to have_css(".dialog-body", text: "Such files often hold patient data.")
    dialog.click_ok
    try_until_success { expect(composer.composer_input.value).to include("upload://") }
    expect(Upload.where(user: member).pluck(:extension)).to eq(["png"])
    expect(checklist).to have_chip("3 open")
  end

  it "lets files be outside such a community" do
    begin_topic(in_category: general)
    attach(file("letter.pdf", "%PDF-1.7 letter"))
    try_until_success { expect(composer.composer_input.value).to include("upload://") }
  end
end
