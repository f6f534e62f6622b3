# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    # The administrators' pages: a page of our own, and what the dashboard warns of.
    module Administering
      PROBLEM_CHECKS = [ProblemCheck::MedicalClientBundle, ProblemCheck::MedicalKeys].freeze

      def self.install(plugin)
        plugin.add_admin_route(
          "medical_communities.title",
          PLUGIN_NAME,
          { use_new_show_route: true },
        )
        PROBLEM_CHECKS.each { |check| plugin.register_problem_check(check) }
      end
    end
  end
end
