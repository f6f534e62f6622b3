# frozen_string_literal: true

module ::MedicalCommunities
  class Complaint
    # A complaint in words for messages: numbers, grounds and links. Never a post's words, nor those of who complained,
    # nor who that is.
    class Notice
      WORDS = "medical_communities.complaint"

      def self.ground(key)
        I18n.t("#{WORDS}.grounds.#{key}")
      end

      # @param key [String, nil] of ComplaintDecision::REASONS
      def self.reason(key)
        key && I18n.t("#{WORDS}.reasons.#{key}")
      end

      # @param name [String] of a field that the form needs
      def self.field(name)
        I18n.t("#{WORDS}.fields.#{name}")
      end

      # @param complaint [Complaint]
      # @return [String, nil] of the post, or of the member
      def self.address(complaint)
        return complaint.subject&.user&.full_url if complaint.target_type == "user"
        post = complaint.post
        # Core's own has the title in it, and goes into web-hooks.
        "#{Discourse.base_url}/t/#{post.topic_id}/#{post.post_number}" if post&.topic
      end

      # @param complaint [Complaint] the first of its bundle
      def initialize(complaint)
        @complaint = complaint
      end

      # @return [String] the ground, and where it has one the rule
      def what
        [self.class.ground(@complaint.ground), rule].compact.join(". ")
      end

      # @return [String] links to what it is about
      def where
        return posts if @complaint.about_post?
        I18n.t("#{WORDS}.about.#{@complaint.target_type}")
      end

      # @return [String] to where it is decided
      def way
        reviewable = @complaint.reviewable
        Letter.link(reviewable ? "/review/#{reviewable.id}" : "/review")
      end

      # @return [String]
      def post_link
        post = @complaint.post
        # Of other addresses core writes down the title.
        post&.topic ? Letter.link("/p/#{post.id}") : gone
      end

      private

      def rule
        return if @complaint.rule.nil? || @complaint.community.nil?
        I18n.t(
          "#{WORDS}.rule",
          rule: @complaint.rule,
          version: @complaint.rules_version&.number,
          community: Letter.name(@complaint.community),
        )
      end

      def posts
        @complaint.bundle.map { |one| self.class.new(one).post_link }.join(", ")
      end

      def gone
        I18n.t("#{WORDS}.about.gone")
      end
    end
  end
end
