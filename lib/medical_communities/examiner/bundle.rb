# frozen_string_literal: true

require "digest"
require "json"

module ::MedicalCommunities
  module Examiner
    # The bundle and the medicine packs as they were on the disk when this process first asked. They are kept,
    # under a megabyte, so that a rebuilt context runs the very bytes that the digest names.
    class Bundle
      FOLDER = File.expand_path("../../../public/javascripts", __dir__)
      MANIFEST = File.expand_path("../../../config/packs.json", __dir__)
      # What only the server asks, beside the bundle: a file each, and the global that it defines.
      SCRIPTS = { "promotion" => "MedicalPromotion" }.freeze
      SCRIPT_FOLDER = File.expand_path("scripts", __dir__)

      # @return [String] the bundle's JavaScript
      attr_reader :script
      # @return [String] SHA-256, hexadecimal, of the bundle and all packs
      attr_reader :digest

      # @raise [Error::BundleMissing]
      def initialize(folder = FOLDER)
        @script = read(File.join(folder, "examiner.js"))
        files = Dir.glob(File.join(folder, "packs/*.js")).sort
        @packs = files.to_h { |path| [File.basename(path, ".js"), read(path)] }.freeze
        @digest = digest_of([@script, *@packs.to_a.flatten])
      end

      # @return [Array<String>] in the order of their ids
      def pack_ids
        @packs.keys
      end

      def pack?(id)
        @packs.key?(id)
      end

      # @return [Array<String>] ids of those that need not be chosen
      def default_pack_ids
        @default_pack_ids ||= pack_ids - optional_pack_ids
      end

      # An id only looks up what was found: it never becomes part of a path.
      #
      # @return [String] the pack's JavaScript
      # @raise [Error::PackMissing]
      def pack(id)
        @packs[id] || raise(Error::PackMissing, cause: nil)
      end

      # @param name [String] of SCRIPTS
      # @return [String] JavaScript that browsers never load
      def server_script(name)
        (@server_scripts ||= {})[name] ||= read(File.join(SCRIPT_FOLDER, "#{name}.js"))
      end

      private

      def optional_pack_ids
        JSON.parse(read(MANIFEST))["packs"].filter_map { |pack| pack["id"] unless pack["default"] }
      end

      def read(path)
        File.read(path, encoding: Encoding::UTF_8).freeze
      rescue SystemCallError
        raise Error::BundleMissing, cause: nil
      end

      # Each part is hashed by itself first, so that no byte can move from one to the next unseen.
      def digest_of(parts)
        Digest::SHA256.hexdigest(parts.map { |part| Digest::SHA256.digest(part) }.join)
      end
    end
  end
end
