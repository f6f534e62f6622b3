# frozen_string_literal: true

require_relative "../../../../support/outgoing"

RSpec.describe MedicalCommunities::EntryPoints::Sending::Digests do
  include Outgoing

  fab!(:other_topic) do
    Fabricate(
      :topic,
      title: "A plain talk about shoes",
      category: Fabricate(:category),
      created_at: 2.hours.ago,
    )
  end
  fab!(:other_post) { Fabricate(:post, topic: other_topic, raw: "Shoes are a plain matter here.") }

  before do
    SiteSetting.editing_grace_period = 0
    topic.update_columns(created_at: 1.hour.ago, image_upload_id: nil)
    [first_post, reply].each { |post| post.update_columns(created_at: 1.hour.ago, score: 1000) }
  end

  def digest
    mail = UserNotifications.digest(reader, since: 1.day.ago)
    (mail.subject + mail.text_part.decoded + mail.html_part.decoded).gsub(
      %r{<style.*?</style>}m,
      "",
    ).squeeze(" \n")
  end

  it "names the topic by number, with a link and none of its words" do
    expect(digest).not_to match(/#{Outgoing::BODY}|#{Outgoing::TITLE}/i)
    expect(digest.scan("Topic ##{topic.id}").size).to be >= 2
    expect(digest).to include("/t/-/#{topic.id}")
  end

  it "tells of the other topics as ever" do
    expect(digest).to include("A plain talk about shoes", "Shoes are a plain matter")
  end

  it "also where topics are listed without their text" do
    SiteSetting.digest_topics = 1
    SiteSetting.digest_other_topics = 5

    expect(digest).not_to match(/#{Outgoing::BODY}|#{Outgoing::TITLE}/i)
  end

  it "shows no picture and no featured link of it" do
    SiteSetting.topic_featured_link_enabled = true
    SiteSetting.show_topic_featured_link_in_digest = true
    upload = Fabricate(:image_upload)
    topic.update_columns(image_upload_id: upload.id, featured_link: "https://#{Outgoing::BODY}.org")

    expect(digest).not_to include(upload.sha1)
    expect(digest).not_to match(/#{Outgoing::BODY}/i)
  end

  it "shows titles where they may be seen" do
    SiteSetting.medical_communities_hide_titles = false

    expect(digest).to include(topic.title)
    expect(digest).not_to include(Outgoing::BODY)
  end

  Outgoing::OPENINGS.each do |name, open|
    it "is core's when #{name}" do
      open.call(self)

      expect(digest).to include(Outgoing::BODY, Outgoing::TITLE)
    end
  end
end
