# frozen_string_literal: true

module ::MedicalCommunities
  # Every place where the plugin touches Discourse core, one file a place under `entry_points/`.
  module EntryPoints
    # Modules that answer `install(plugin)`, in running order.
    ALL = [
      Posting,
      Drafting,
      Guarding,
      Joining,
      Verifying,
      Wanting,
      Striking,
      Complaining,
      Removing,
      Promoting,
      Considering,
      Reviewing,
      Moderating,
      Showing,
      Sending,
      Administering,
      Leaving,
    ].freeze

    # @param plugin [Plugin::Instance] core's plugin API
    def self.install(plugin)
      ALL.each { |entry_point| entry_point.install(plugin) }
    end

    # Runs the block now, and after each reload in development. Core offers it to plugin.rb only.
    def self.patch(plugin, &block)
      plugin.send(:reloadable_patch, &block)
    end

    # A kind of thing in core's review queue, and what our buttons send along with a decision.
    #
    # @param kind [Class] of reviewable; has PARAMS
    def self.review(plugin, kind)
      plugin.register_reviewable_type(kind)
      kind::PARAMS.each do |param|
        plugin.add_permitted_reviewable_param(kind.name.underscore.to_sym, param)
      end
    end

    # For promises to forget. The plugin's own `on` is silent while the plugin is off.
    def self.even_while_off(event, &block)
      DiscourseEvent.on(event, &block)
    end
  end
end
