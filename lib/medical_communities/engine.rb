# frozen_string_literal: true

module ::MedicalCommunities
  # The Rails engine. The TypeScript side that examines texts is the examiner, never an engine.
  class Engine < ::Rails::Engine
    engine_name PLUGIN_NAME
    isolate_namespace MedicalCommunities
    config.autoload_paths << File.join(config.root, "lib")
  end
end
