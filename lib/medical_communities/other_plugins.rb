# frozen_string_literal: true

module ::MedicalCommunities
  # Plugins that may be there, and may be loaded after this one.
  module OtherPlugins
    # Runs the block when the plugin has loaded its classes; never, if it is not there.
    #
    # @param name [String] of the plugin
    # @param constant [String] one of its classes
    def self.when_loaded(name, constant, &block)
      return block.call if Object.const_defined?(constant)
      other = Discourse.plugins.find { |plugin| plugin.name == name }
      other&.after_initialize { block.call if Object.const_defined?(constant) }
    end
  end
end
