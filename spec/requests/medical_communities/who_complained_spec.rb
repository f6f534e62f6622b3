# frozen_string_literal: true

require_relative "../../support/complaining"

# Whatever somebody may elsewhere on the forum: who complained of them is not shown to them.
RSpec.describe "Who complained", type: :request do
  include Complaining

  fab!(:moderator)
  fab!(:second) { Complaining.member }

  def flag(post = reported, by: reporter, name: :inappropriate)
    SiteSetting.allow_flagging_staff = true
    PostActionCreator.create(User.find(by.id), post, name).reviewable
  end

  def rank(user, rank)
    rank == :keeper ? appoint(user, community) : user.update!(rank => true)
    Group.refresh_automatic_groups!
    User.find(user.id)
  end

  def actors_of(post)
    get "/post_action_users.json",
        params: {
          id: post.id,
          post_action_type_id: PostActionType.types[:inappropriate],
        }
    response.body
  end

  def found?(body)
    body.include?(reporter.username)
  end

  %i[keeper moderator admin].each do |rank|
    describe "for #{rank == :keeper ? "a moderator of the community" : rank}" do
      before { rank(author, rank) && author.reload }

      it "is not in core's queue, where flags are complaints" do
        reviewable = flag
        sign_in(author)
        pages = %W[
          /review.json
          /review/#{reviewable.id}.json
          /review/#{reviewable.id}/explain.json
          /review/user-menu-list.json
          /review.json?flagged_by=#{reporter.username}&status=all
          /t/#{topic.id}.json
        ]
        shown =
          pages.select do |page|
            get page
            # What was asked for is in the address of the next page.
            found?(response.parsed_body.except("meta").to_json)
          end

        expect(shown).to eq([])
        expect(Reviewable.pending_count(author)).to eq(0)
      end

      it "is not in the list of who did what with the post" do
        flag
        sign_in(author)
        expect(found?(actors_of(reported))).to eq(false)

        other = Fabricate(:post, topic: topic, user: second)
        flag(other)
        expect(found?(actors_of(other))).to eq(author.staff?)
      end

      it "is left to core where the flag is no complaint, and while the plugin is off" do
        SiteSetting.medical_communities_flag_grounds = ""
        reviewable = flag
        sees = -> { Reviewable.viewable_by(User.find(author.id)).exists?(id: reviewable.id) }
        expect(sees.call).to eq(true)

        SiteSetting.medical_communities_flag_grounds = "inappropriate=unprofessional"
        expect(sees.call).to eq(false)
        SiteSetting.medical_communities_enabled = false
        expect(sees.call).to eq(true)
        sign_in(author)
        expect(found?(actors_of(reported))).to eq(author.staff?)
      end
    end
  end

  it "is in no report that staff may open, where staff wrote the post" do
    rank(author, :moderator)
    flag
    other = Fabricate(:post, topic: topic, user: second)
    flag(other, by: person)
    sign_in(author)
    get "/admin/reports/flags_status.json"

    rows = response.parsed_body["report"]["data"]
    expect(rows.to_h { |row| [row["post_number"], row.key?("flagger_username")] }).to eq(
      reported.post_number => false,
      other.post_number => true,
    )
    expect(found?(response.body)).to eq(false)
  end

  it "stays between those who decide: others of the staff see flags of posts as before" do
    rank(author, :moderator)
    reviewable = flag
    sign_in(admin)
    get "/review/#{reviewable.id}.json"

    expect(found?(response.body)).to eq(true)
  end

  it "is not shown to one party of a quarrel who decides about another" do
    community.member_group.add(keeper)
    other = person.tap { |user| appoint(user, community) }
    posts = [reported, Fabricate(:post, topic: topic, user: keeper)]
    complain(ground: "quarrel", about: posts)
    of_author = complaints.first
    sees = ->(user) do
      Reviewable.viewable_by(User.find(user.id)).exists?(id: of_author.reviewable.id)
    end

    expect([keeper, other, admin].map { |user| sees.call(user) }).to eq([false, true, true])
    expect(of_author.decided_by?(User.find(keeper.id).guardian)).to eq(false)
    expect(of_author.decided_by?(User.find(other.id).guardian)).to eq(true)
  end

  it "is nowhere in what the person reported can download of themselves, nor in what staff did" do
    Jobs.run_immediately!
    hidden = complain(ground: "patient")
    complain(words: "Signed, #{reporter.username}")
    judge(hidden, "uphold")
    allow(FileUtils).to receive(:rm_rf).and_call_original
    Jobs::ExportUserArchive.new.execute(user_id: author.id)
    Zip::File.open(Discourse.store.path_for(UserExport.last.upload)) do |zip|
      contents = zip.map { |entry| entry.get_input_stream.read }.join
      expect(contents).to include(author.username)
      expect(contents).not_to include(reporter.username)
    end

    logged = UserHistory.all.map { |entry| entry.attributes.values.join(" ") }.join(" ")
    expect(logged).not_to include(reporter.username)
    expect(UserHistory.where(acting_user_id: reporter.id)).to be_empty
  end

  it "is not in the ledger that a reported administrator reads and exports" do
    author.update!(admin: true)
    complaint = complain(ground: "patient")
    complain(ground: "insult")
    judge(complaint, "dismiss", by: admin)
    sign_in(author)

    ["record", "record/export", "people/#{author.id}"].each do |page|
      get "/admin/plugins/discourse-medical-communities/standing/#{page}", xhr: true
      expect(response.status).to eq(200)
      expect(found?(response.body)).to eq(false)
    end
  end

  it "is not in notifications, whoever reads them" do
    Jobs.run_immediately!
    rank(author, :moderator)
    complaint = complain(ground: "patient")
    judge(complaint, "uphold", by: admin)
    data = Notification.where(user: [author, moderator]).pluck(:data).join

    expect(data).not_to include(reporter.username)
  end

  it "is not told by a page of theirs while the plugin is off" do
    author.update!(admin: true)
    complaint = complain
    SiteSetting.medical_communities_enabled = false
    sign_in(author)
    get "/review/#{complaint.reviewable.id}.json"
    expect(response.status).to eq(404)
  end
end
