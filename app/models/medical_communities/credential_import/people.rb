# frozen_string_literal: true

module ::MedicalCommunities
  class CredentialImport
    # Members whom rows name, by username or address, in two queries for all of them.
    class People
      # @param rows [Array<Row>]
      def initialize(rows)
        @by_username =
          members
            .where(username_lower: rows.filter_map(&:username))
            .pluck(:username_lower, :id)
            .to_h
        @by_email =
          members
            .joins(:user_emails)
            .where("lower(user_emails.email) IN (?)", rows.filter_map(&:email).presence || [""])
            .pluck(Arel.sql("lower(user_emails.email)"), :id)
            .to_h
      end

      # @return [Integer, Symbol] the id of a member, or why there is none
      def find(row)
        ids = [
          row.username && @by_username.fetch(row.username, nil),
          row.email && @by_email.fetch(row.email, nil),
        ]
        named = [row.username, row.email].compact.size
        return :person_unknown if ids.compact.size < named
        ids.compact.uniq.one? ? ids.compact.first : :person_differs
      end

      private

      def members
        User.human_users.where(staged: false)
      end
    end
  end
end
