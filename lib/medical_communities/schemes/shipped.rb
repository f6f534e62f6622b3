# frozen_string_literal: true

require "json"

module ::MedicalCommunities
  module Schemes
    # The kinds of numbers that come with the plugin, one file each.
    module Shipped
      FOLDER = File.expand_path("../../../data/credential-schemes", __dir__)

      class << self
        # @return [Hash<String, Definition>] by key
        def all
          @all ||= files.map { |path| read(path) }.to_h { |one| [one.key, one] }.freeze
        end

        private

        def files
          Dir.glob("*.json", base: FOLDER).sort
        end

        def read(name)
          Definition.new(JSON.parse(File.read(File.join(FOLDER, name), encoding: "UTF-8")))
        end
      end
    end
  end
end
