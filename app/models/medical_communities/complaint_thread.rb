# frozen_string_literal: true

module ::MedicalCommunities
  # The message in which administrators are told of complaints: one a member. Who complained is not in it, as it may
  # be about one of them.
  class ComplaintThread < ActiveRecord::Base
    self.table_name = "medical_complaint_threads"

    belongs_to :subject, class_name: "MedicalCommunities::Actor", optional: true
    belongs_to :topic, optional: true

    # @param subject [Actor, nil]
    def self.of(subject)
      find_by(subject_id: subject&.id) || new(subject: subject)
    end

    # Within a transaction, one after the other: the first begins the thread, and the next sees it.
    #
    # @param complaint [Complaint]
    def add(complaint)
      DB.exec(<<~SQL, subject: subject_id.to_i % (2**31))
        SELECT pg_advisory_xact_lock(hashtext('medical_complaint_threads'), :subject)
      SQL
      I18n.with_locale(SiteSetting.default_locale) { write(words(complaint)) }
    end

    # The person has another name now, or is gone: the thread stays.
    def rename
      I18n.with_locale(SiteSetting.default_locale) do
        topic&.update_columns(title: title, fancy_title: nil, slug: nil)
      end
    end

    private

    def write(raw)
      there = self.class.find_by(subject_id: subject_id)&.topic
      there ? create_post(topic_id: there.id, raw: raw) : begin_topic(raw)
    end

    def begin_topic(raw)
      post =
        create_post(
          title: title,
          raw: raw,
          archetype: Archetype.private_message,
          subtype: TopicSubtype.system_message,
          target_group_names: [Group[:admins].name],
        )
      self.class.where(subject_id: subject_id).delete_all
      self.class.create!(subject_id: subject_id, topic_id: post.topic_id)
    end

    def create_post(given)
      PostCreator.create!(Discourse.system_user, skip_validations: true, **given)
    end

    def title
      user = subject&.user
      key = subject.nil? ? "forum" : user ? "member" : "former"
      I18n.t(
        "#{Complaint::Notice::WORDS}.thread.#{key}",
        username: "\u2068@#{user&.username}\u2069",
      )
    end

    def words(complaint)
      notice = Complaint::Notice.new(complaint)
      given = { number: complaint.id, what: notice.what, where: notice.where, way: notice.way }
      text = I18n.t("#{Complaint::Notice::WORDS}.thread.complaint", **given)
      [text, (count(complaint) if subject)].compact.join("\n\n")
    end

    def count(complaint)
      counting = Strikes.count(subject, community_id: complaint.community_id)
      Strikes::Words.sentence(counting, Strikes.terms)
    end
  end
end
