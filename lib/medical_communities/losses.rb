# frozen_string_literal: true

module ::MedicalCommunities
  # What was deleted in core and belonged to a community: its page says so by name.
  module Losses
    GROUPS = %w[member_group moderator_group].freeze

    # @param group [Group] that is gone
    def self.note_group(group)
      GROUPS.each do |place|
        Community
          .where("#{place}_id" => group.id)
          .find_each do |community|
            lost = community.lost.merge(place => group.full_name.presence || group.name)
            community.update_columns("#{place}_id" => nil, :lost => lost)
          end
      end
      Charter.forget
    end
  end
end
