# frozen_string_literal: true

module ::MedicalCommunities
  module Notices
    # That this member's credential runs out, or has and still counts. The same in each of their communities.
    module Credentials
      DAYS = CredentialReminder::STEPS.max

      def self.of(user, charters)
        credential = running_out(user)
        credential ? charters.map { |charter| notice(charter, credential) } : []
      end

      # The last that counts.
      def self.running_out(user)
        Credential
          .in_force
          .where(user_id: user.id, valid_until: ..(Time.zone.today + DAYS))
          .not_renewed
          .order(valid_until: :desc, id: :desc)
          .first
      end

      def self.notice(charter, credential)
        {
          kind: "credential",
          community_id: charter.community_id,
          category_id: charter.category_id,
          valid_until: credential.valid_until,
          counts_until: credential.counts_until,
          days_left: (credential.valid_until - Time.zone.today).to_i,
        }
      end
      private_class_method :running_out, :notice
    end
  end
end
