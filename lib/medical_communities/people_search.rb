# frozen_string_literal: true

module ::MedicalCommunities
  # Members whom an administrator looks for, by the beginning of a username or name, or a whole address.
  class PeopleSearch
    MOST = 20

    # @param words [String]
    def initialize(words)
      @words = words.to_s.strip.delete_prefix("@").downcase
    end

    # @return [Array<Hash>] with the level that is verified now
    def people
      return [] if @words.empty?
      users = found.to_a
      levels = Credential.in_force.where(user_id: users.map(&:id)).group(:user_id).maximum(:level)
      users.map { |user| PersonCard.of(user).merge(level: levels.fetch(user.id, 0)) }
    end

    private

    def found
      members = User.human_users.where(staged: false)
      by_email = members.joins(:user_emails).where("lower(user_emails.email) = ?", @words)
      return by_email if @words.include?("@")
      pattern = "#{User.sanitize_sql_like(@words)}%"
      members
        .where("username_lower LIKE :pattern OR lower(name) LIKE :pattern", pattern: pattern)
        .order(:username_lower)
        .limit(MOST)
    end
  end
end
