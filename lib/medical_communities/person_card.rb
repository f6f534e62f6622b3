# frozen_string_literal: true

module ::MedicalCommunities
  # How lists of people name one.
  module PersonCard
    # @param user [User, nil] nil: the account is gone
    def self.of(user)
      return if user.nil?
      {
        id: user.id,
        username: user.username,
        name: user.name.presence,
        avatar_template: user.avatar_template,
      }
    end
  end
end
