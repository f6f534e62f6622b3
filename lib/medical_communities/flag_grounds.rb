# frozen_string_literal: true

module ::MedicalCommunities
  # Which of core's flags are complaints too, and on what ground: a setting, "flag=ground|flag=ground".
  module FlagGrounds
    # @param post_action [PostAction]
    # @return [String, nil] nil: core's business alone
    def self.of(post_action)
      name = PostActionTypeView.new.types[post_action.post_action_type_id]
      all[name.to_s]
    end

    # @return [Array<Integer>] of flags that are complaints, none while the plugin is off; as scores and as actions
    def self.ids
      return [] unless SiteSetting.medical_communities_enabled
      PostActionTypeView.new.types.values_at(*all.keys.map(&:to_sym)).compact
    end

    # @return [Hash] name of a flag => ground; what cannot be read is left out
    def self.all
      SiteSetting
        .medical_communities_flag_grounds
        .split("|")
        .map { |entry| entry.split("=", 2).map(&:strip) }
        .select { |_, ground| Complaint::GROUNDS.include?(ground) }
        .to_h
    end
  end
end
