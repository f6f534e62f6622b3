# frozen_string_literal: true

module ::MedicalCommunities
  # Who stands in complaints, strikes and their ledger: a number that is no account's. Anonymising an account leaves the
  # number and takes its name.
  class Actor < ActiveRecord::Base
    self.table_name = "medical_actors"

    belongs_to :user, optional: true

    # Two processes may ask at once: the first row counts for both.
    #
    # @param user [User, nil]
    # @return [Actor, nil]
    def self.of(user)
      return if user.nil?
      find_by(user_id: user.id) || create_or_find_by!(user_id: user.id)
    end
  end
end
