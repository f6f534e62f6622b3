# frozen_string_literal: true

module ::MedicalCommunities
  # Pages of those who run a community. To everybody else there is no such page.
  module ForModerators
    PAGE = 50

    private

    def moderated_community
      @moderated_community ||=
        Community
          .find_by(id: params[:id])
          .tap do |found|
            raise Discourse::NotFound unless found&.joinable? && found.moderated_by?(current_user)
          end
    end

    # @param users [ActiveRecord::Relation]
    # @return [Array<User>] one more than a page when there are more
    def people(users, name)
      found = name.is_a?(String) && name.present? ? named(users, name) : users
      page = params[:page].to_s.to_i.clamp(0, 10_000)
      found.order(:username_lower).offset(page * PAGE).limit(PAGE + 1).to_a
    end

    def named(users, name)
      part = "%#{User.sanitize_sql_like(name.delete("\0").strip.downcase)}%"
      users.where("users.username_lower LIKE :part OR LOWER(users.name) LIKE :part", part: part)
    end
  end
end
