# frozen_string_literal: true

module ::MedicalCommunities
  class PostRemoval
    # Why a post was taken away: the complaint about it that people found right, its rule and its strike; or that they
    # found it to be advertising. Core asks who
    # deletes for no reason, so there may be none.
    class Reason
      # Who upholds a complaint and deletes the post by core's own button does not do it in one go.
      CLOSE = 1.day

      # @param removal [PostRemoval]
      def initialize(removal)
        @removal = removal
      end

      # @return [Array] the same for what is told in one letter
      def key
        [complaint&.ground || ground, complaint&.rule, complaint&.rules_version_id]
      end

      # @return [String, nil] rule with its number and first words, else the ground; nil: none was given
      def sentence
        return ground && Complaint::Notice.ground(ground) if complaint.nil?
        return if complaint.ground == "other" && complaint.rule.nil?
        [Complaint::Notice.new(complaint).what, title].compact.join(" ")
      end

      # @return [Strike, nil] that counts now because of this post
      def strike
        return @strike if defined?(@strike)
        @strike = Strike.in_force.where(complaint_id: about_post.select(:id)).order(:id).last
      end

      private

      # Of who decided at the same time.
      def complaint
        return @complaint if defined?(@complaint)
        decided = ComplaintDecision.where(outcome: "upheld", created_at: since..)
        @complaint = about_post.where(id: decided.select(:complaint_id)).order(:closed_at).last
      end

      # Nobody complained: people found it to be advertising.
      def ground
        of_post = Promotion.removed.where(post_id: @removal.post_id, decided_at: since..)
        @ground ||= (Promotion::GROUND if of_post.exists?)
      end

      def since
        @removal.created_at - CLOSE
      end

      def about_post
        Complaint.where(target_type: "post", target_id: @removal.post_id)
      end

      def title
        rule = complaint.rules_version&.numbered.to_a.find { |one| one[:number] == complaint.rule }
        "“#{Letter.plain(rule[:words])}”" if rule
      end
    end
  end
end
