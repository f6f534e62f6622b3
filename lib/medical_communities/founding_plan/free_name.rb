# frozen_string_literal: true

module ::MedicalCommunities
  class FoundingPlan
    # A name for a group that nobody has yet: groups and people share their names.
    module FreeName
      class << self
        # @param community [String] its name, in any script
        # @param ending [String] members or moderators
        # @return [String]
        def for(community, ending)
          near("#{base(community, ending)}_#{ending}")
        end

        # @param name [String]
        # @return [String] the name itself while it is free, else with a number
        def near(name)
          return name unless taken?(name)
          (2..).lazy.map { |number| numbered(name, number) }.find { |other| !taken?(other) }
        end

        def taken?(name)
          User.username_exists?(name)
        end

        private

        def base(community, ending)
          room = SiteSetting.max_username_length - ending.length - 1
          UserNameSuggester.fix_username(community)[0, room].sub(/[_.-]+\z/, "").downcase
        end

        def numbered(name, number)
          ending = "_#{number}"
          name[0, SiteSetting.max_username_length - ending.length].sub(/[_.-]+\z/, "") + ending
        end
      end
    end
  end
end
