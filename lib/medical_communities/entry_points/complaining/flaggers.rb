# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    module Complaining
      # Whoever decides elsewhere does not read who flagged what they wrote themselves, where that flag is a complaint.
      module Flaggers
        NAMES = %i[flagger_id flagger_username flagger_avatar_template].freeze

        class << self
          def install(plugin)
            list(plugin)
            report(plugin)
          end

          # @param report [Report] made once for all of the staff: of posts by staff nobody reads it there
          def leave_out(report)
            mapped = FlagGrounds.ids.map { |id| PostActionTypeView.new.types[id].to_s }
            rows = report.data.to_a.select { |row| mapped.include?(row[:post_type]) }
            staff = ::User.staff.where(id: rows.pluck(:poster_id).compact).ids
            rows.each { |row| NAMES.each { |name| row.delete(name) } if row[:poster_id].in?(staff) }
          end

          private

          # Core lists who flagged a post to all who moderate its topic.
          def list(plugin)
            plugin.register_modifier(:post_action_users_list) do |actions, post|
              reads = post.user && post.topic && post.user.guardian.can_see_flags?(post.topic)
              reads ? actions.where.not(post_action_type_id: FlagGrounds.ids) : actions
            end
          end

          # Core has no modifier for what is in a report: this one begins with core's own.
          def report(plugin)
            core = ::Reports::FlagsStatus::ClassMethods.instance_method(:report_flags_status)
            plugin.add_report("flags_status") do |report|
              core.bind_call(self, report)
              Flaggers.leave_out(report)
            end
          end
        end
      end
    end
  end
end
