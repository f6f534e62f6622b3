# frozen_string_literal: true

require_relative "../support/removing"

# What core itself takes away, by whatever way, and what it gives back.
RSpec.describe "Posts taken away in a community" do
  include Removing

  def flag(post, by: reporter, type: :inappropriate)
    PostActionCreator.create(User.find(by.id), Post.find(post.id), type).reviewable
  end

  describe "deleting" do
    it "tells the author what, that no reason was given, what follows, and whom to ask" do
      take_away(reply)

      letter = letters_to(reply.user).sole
      expect(letter).to include(
        "Deleted by moderators",
        "The moderators of \u2068Heart rhythm\u2069",
        "post \u20682\u2069 of",
        "[\u2068#{Removing::TITLE}\u2069]",
        "none was given",
        "This leaves no strike",
        "/new-message?groupname=#{community.moderator_group.name}",
      )
      expect(letter).not_to include(Complaining::WORDS)
      expect(letter).not_to include(admin.username)
      expect(removals.sole).to have_attributes(way: "deleted", post_id: reply.id)
      expect(entries.last).to have_attributes(
        event: "removed",
        actor_id: MedicalCommunities::Actor.of(admin).id,
        subject_id: MedicalCommunities::Actor.of(reply.user).id,
        facts: {
          "post_id" => reply.id,
          "way" => "deleted",
        },
      )
    end

    it "tells it when moderators of the community do so" do
      take_away(reply, by: keeper)

      expect(letters_to(reply.user).sole).to include("deleted what you wrote")
    end

    it "tells it in the author's language" do
      SiteSetting.allow_user_locale = true
      reply.user.update!(locale: "uk")
      take_away(reply)

      expect(letters_to(reply.user).sole).to include("модератори видалили", "Причина: не вказана")
    end

    it "tells of a whole topic once, and only who began it" do
      take_away(reported)

      expect(letters_to(author).sole).to include("topic #\u2068#{topic.id}\u2069")
      expect(letters_to(author).sole).not_to include(Removing::TITLE)
      expect(letters_to(reply.user)).to be_empty
    end

    it "names no title to an author who sees the topic no more, nor where words stay out of mail" do
      community.member_group.remove(reply.user)
      take_away(reply)
      expect(letters_to(reply.user).sole).not_to include(Removing::TITLE)

      other = Fabricate(:post, topic: topic, user: author)
      community.update!(preset: "clinical-cases", mode: "enforce")
      take_away(other)
      expect(letters_to(author).sole).not_to include(Removing::TITLE)
      expect(letters_to(author).sole).to include("/t/#{topic.id}")
    end

    it "makes no markup of what others wrote" do
      topic.update_columns(title: "See [this](https://evil.example) <b>@#{admin.username}</b>")
      take_away(reply)

      cooked = Topic.private_messages_for_user(reply.user).sole.first_post.cooked
      expect(cooked).not_to include('href="https://evil.example')
      expect(cooked).not_to include("<b>")
    end

    it "says the reason of a complaint that was upheld, and the strike with its appeal" do
      publish_rules(number: 3, text: "1. Be **kind**.\n2. No advertising.")
      complaint = complain(about: [reply], ground: "rule", rule: 2)
      judge(complaint, "uphold")
      Topic.private_messages.destroy_all
      take_away(reply)

      expect(letters_to(reply.user).sole).to include(
        "rule 2, rules version 3 “No advertising.”",
        "A strike counts because of it until",
        "You can appeal until",
        "/communities/standing",
      )
    end

    it "takes no ground that says nothing for a reason" do
      judge(complain(about: [reply], ground: "other", words: "It is odd."), "uphold")
      take_away(reply)

      expect(letters_to(reply.user).sole).to include("none was given", "ask what to change")
      expect(letters_to(reply.user).sole).not_to include("It is odd.")
    end

    it "takes no complaint that was decided long ago for the reason" do
      judge(complain(about: [reply]), "uphold")
      MedicalCommunities::ComplaintDecision.update_all(created_at: 2.days.ago)
      Topic.private_messages.destroy_all
      take_away(reply)

      expect(letters_to(reply.user).sole).to include("none was given")
    end

    it "says nothing of an author's own, of stubs, and of posts nobody wrote" do
      take_away(reply, by: reply.user)
      reply.update_columns(user_deleted: true)
      take_away(reply)
      take_away(Fabricate(:post, topic: topic, user: Discourse.system_user))
      take_away(Fabricate(:small_action, topic: topic, user: author))

      expect(removals).to be_empty
      expect(messages_to(reply.user)).to be_empty
    end

    it "says nothing outside communities, in messages, and while the plugin is off" do
      take_away(Fabricate(:post, user: author))
      message = Fabricate(:private_message_topic, user: author, recipient: reporter)
      take_away(Fabricate(:post, topic: message, user: author))
      SiteSetting.medical_communities_enabled = false
      take_away(reply)

      expect(removals).to be_empty
      expect(entries).to be_empty
    end

    it "says nothing when the forum cleans up by itself" do
      SiteSetting.delete_removed_posts_after = 24
      reply.update_columns(hidden: true, hidden_at: 31.days.ago)
      PostDestroyer.destroy_old_hidden_posts
      expect(reply.reload).to be_trashed

      other = Fabricate(:post, topic: topic, user: author, created_at: 3.days.ago)
      topic.set_or_create_timer(
        TopicTimer.types[:delete_replies],
        nil,
        by_user: admin,
        duration_minutes: 60,
      )
      timer = topic.topic_timers.sole
      timer.update_columns(execute_at: 1.minute.ago)
      Jobs::DeleteReplies.new.execute(topic_timer_id: timer.id)
      expect(Post.with_deleted.find(other.id)).to be_trashed

      expect(removals).to be_empty
    end

    it "says nothing of what goes with a category" do
      definition = Fabricate(:topic, category: community.category, user: author)
      Fabricate(:post, topic: definition, user: author)
      community.category.update_columns(topic_id: definition.id)
      community.category.reload.destroy!

      expect(Topic.with_deleted.find(definition.id)).to be_trashed
      expect(removals).to be_empty
    end

    it "says nothing to accounts that go, or are nobody's" do
      UserAnonymizer.make_anonymous(author, admin)
      take_away(Fabricate(:post, topic: topic, user: author.reload))
      Jobs.run_later!
      UserDestroyer.new(admin).destroy(reply.user, delete_posts: true, context: "spec")
      Jobs.run_immediately!
      Jobs::MedicalCommunities::TellOfRemoval.new.execute(post_id: reply.id)

      expect(messages_to(author)).to be_empty
      expect(Topic.private_messages.where("title LIKE 'Deleted%'")).to be_empty
    end

    it "tells once, whoever deletes, recovers, and deletes at the same time" do
      Jobs.run_later!
      take_away(reply)
      2.times { PostDestroyer.new(admin, Post.with_deleted.find(reply.id)).destroy }
      jobs = Jobs::MedicalCommunities::TellOfRemoval.jobs.map { |job| job["args"].first }
      Jobs.run_immediately!
      2.times do
        jobs.each do |args|
          Jobs::MedicalCommunities::TellOfRemoval.new.execute(args.symbolize_keys)
        end
      end

      expect(removals.size).to eq(1)
      expect(letters_to(reply.user).size).to eq(1)
      expect(jobs.flat_map(&:keys).uniq - %w[current_site_id]).to eq(["post_id"])
    end

    it "tells nothing of what was taken back in the meantime" do
      Jobs.run_later!
      take_away(reply)
      give_back(reply)
      Jobs.run_immediately!
      Jobs::MedicalCommunities::TellOfRemoval.new.execute(post_id: reply.id)

      expect(letters_to(reply.user)).to be_empty
      expect(entries.map(&:event)).to eq(%w[removed restored])
    end

    it "tells in one letter of what went for one reason" do
      posts = Array.new(3) { Fabricate(:post, topic: topic, user: author) }
      Jobs.run_later!
      posts.each { |post| take_away(post) }
      Jobs.run_immediately!
      Jobs::MedicalCommunities::TellOfRemoval.new.execute(post_id: posts.first.id)

      expect(letters_to(author).sole.scan(/^- /).size).to eq(3)
    end

    it "follows accounts that become one" do
      Jobs.run_later!
      take_away(reply)
      Jobs.run_immediately!
      UserMerger.new(reply.user, author, admin).merge!
      Jobs::MedicalCommunities::TellOfRemoval.new.execute(post_id: reply.id)

      expect(letters_to(author).grep(/Deleted by moderators/).size).to eq(1)
    end

    it "outlives its community, and goes with its post" do
      Jobs.run_later!
      take_away(reply)
      community.destroy!
      MedicalCommunities::Charter.forget
      Jobs.run_immediately!
      Jobs::MedicalCommunities::TellOfRemoval.new.execute(post_id: reply.id)
      expect(letters_to(reply.user).sole).to include(SiteSetting.title, "/about")

      Post.with_deleted.find(reply.id).destroy!
      expect(removals).to be_empty
    end
  end

  describe "core's own letters" do
    it "are not doubled when staff agrees with a flag and deletes" do
      flag(reply).perform(admin, :delete_and_agree)

      expect(letters_to(reply.user).sole).to include("Flagged post removed")
      expect(removals.sole.told_at).to be_present
    end

    it "are not doubled when staff deletes a flagged post by its button" do
      flag(reply)
      take_away(reply)

      expect(letters_to(reply.user).sole).to include("Flagged post removed")
    end

    it "are not doubled within one transaction, as for chosen posts" do
      flag(reply)
      Post.transaction { take_away(reply) }

      expect(letters_to(reply.user).sole).to include("Flagged post removed")
    end

    it "do not come where core ignores the flag, or the community's moderators decide" do
      flag(reply)
      take_away(reply, defer_flags: true)
      expect(letters_to(reply.user).sole).to include("Deleted by moderators")

      other = Fabricate(:post, topic: topic, user: author)
      flag(other).perform(keeper, :delete_and_agree)
      expect(letters_to(author).grep(/Deleted by moderators/).size).to eq(1)
      expect(letters_to(author).grep(/Flagged post removed/)).to be_empty
    end

    it "came for a flag long before: what is deleted now is told by us" do
      flag(reply).perform(admin, :agree_and_keep)
      MedicalCommunities::Current.reset
      take_away(reply)

      expect(letters_to(reply.user).sole).to include("Deleted by moderators")
    end

    it "are the only ones when a flag hides a post" do
      flag(reply).perform(admin, :agree_and_hide)

      expect(letters_to(reply.user).sole).to include("Post hidden")
      expect(letters_to(reply.user).sole).not_to include("Hidden by moderators")
      expect(removals.sole).to have_attributes(
        way: "hidden",
        removed_by_id: MedicalCommunities::Actor.of(admin).id,
      )
    end
  end

  describe "giving back" do
    it "tells it shortly, once" do
      take_away(reply)
      give_back(reply)
      give_back(reply)

      expect(letters_to(reply.user).first).to include(
        "Visible again",
        "/t/#{topic.id}/#{reply.post_number}",
      )
      expect(letters_to(reply.user).size).to eq(2)
      expect(entries.map(&:event)).to eq(%w[removed restored])
    end

    it "tells of a topic, and again when it is deleted once more" do
      take_away(reported)
      give_back(reported)
      take_away(reported)

      expect(letters_to(author).size).to eq(3)
      expect(removals.size).to eq(2)
    end

    it "tells again of what came back, and went once more, while the plugin was off in between" do
      take_away(reply)
      reply.reload.hide!(PostActionType.types[:spam])
      SiteSetting.medical_communities_enabled = false
      give_back(reply)
      Post.find(reply.id).unhide!
      SiteSetting.medical_communities_enabled = true
      take_away(reply)
      Post.with_deleted.find(reply.id).hide!(PostActionType.types[:spam])

      expect(letters_to(reply.user).grep(/Deleted by/).size).to eq(2)
      expect(removals.map(&:way)).to contain_exactly("deleted", "deleted", "hidden", "hidden")
    end

    it "tells nothing where the post is still hidden" do
      reply.hide!(nil, Post.hidden_reasons[:flag_threshold_reached])
      take_away(reply)
      before = letters_to(reply.user).size
      give_back(reply)

      expect(letters_to(reply.user).size).to eq(before)
    end

    it "is told by core when staff rejects the flag that hid it, and by us when others do" do
      reviewable = flag(reply)
      reply.reload.hide!(PostActionType.types[:inappropriate])
      reviewable.reload.perform(admin, :disagree)
      expect(letters_to(reply.user).grep(/Visible again/)).to be_empty
      expect(letters_to(reply.user).grep(/restored by staff/).size).to eq(1)

      other = Fabricate(:post, topic: topic, user: author)
      reviewable = flag(other)
      other.reload.hide!(PostActionType.types[:inappropriate])
      reviewable.reload.perform(keeper, :disagree)
      expect(letters_to(author).grep(/Visible again/).size).to eq(1)
    end
  end

  describe "moving" do
    it "is no removal, nor is what is left behind of it" do
      SiteSetting.delete_merged_stub_topics_after_days = 0
      target = Fabricate(:topic, category: community.category)
      Fabricate(:post, topic: target)
      PostMover.new(topic, admin, topic.posts.pluck(:id), move_to_pm: false).to_topic(target.id)

      expect(Topic.with_deleted.find(topic.id)).to be_trashed
      expect(removals).to be_empty
      expect(messages_to(author)).to be_empty
    end
  end
end
