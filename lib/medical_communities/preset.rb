# frozen_string_literal: true

module ::MedicalCommunities
  # A preset of the examiner, for those who need no V8 to know of it. bin/build writes the file from the presets
  # that the bundle holds.
  class Preset
    FILE = File.expand_path("../../config/presets.json", __dir__)
    DEVICE = "device"
    LINK_ONLY = "link-only"

    # `profile`: ids of the rules that hold for what members write about themselves
    attr_reader :id, :severities, :statements, :drafts, :mail, :profile

    class << self
      # @return [Array<Preset>]
      def all
        @all ||= data["presets"].map { |preset| new(preset) }.freeze
      end

      # @return [Preset, nil]
      def find(id)
        all.find { |preset| preset.id == id }
      end

      # @return [Array<String>]
      def ids
        all.map(&:id)
      end

      # @return [Array<String>] ids of all rules, also of those that no preset has
      def rules
        data["rules"]
      end

      # @return [Array<String>] why a finding may stay, exceptions of trademarks among them
      def reasons
        data["reasons"]
      end

      # @return [Array<String>] why a trademark may stand
      def exceptions
        data["exceptions"]
      end

      # @return [Array<String>] of them those that a medicine's ingredients tell: a community may exempt them
      def classes
        data["classes"]
      end

      private

      def data
        @data ||= JSON.parse(File.read(FILE, encoding: Encoding::UTF_8)).freeze
      end
    end

    # @param preset [Hash] with string keys
    def initialize(preset)
      @id, @severities, @statements, @drafts, @mail, @profile =
        preset.values_at("id", "severities", "statements", "drafts", "mail", "profile")
    end
  end
end
