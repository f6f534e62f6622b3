# frozen_string_literal: true

module ::MedicalCommunities
  # Where the browser finds the examiner's bundle and its medicine packs.
  # Each address carries a digest: in production everything below /plugins/ is cached for a year.
  module ExaminerAssets
    ADDRESS = "/plugins/#{PLUGIN_NAME}/javascripts"

    # Paths from the root of the site: core's loadScript adds the base path and the CDN.
    #
    # @return [Hash, nil] {bundle: address, packs: {id => address}}; nil when the bundle is not on the disk
    def self.addresses
      @addresses ||= bundle.exist? ? { bundle: address(bundle), packs: packs } : nil
    end

    # @return [String, nil] of the bundle that the browser is sent to: the one in its address
    def self.digest
      addresses && addresses[:bundle][/v=(\h+)\z/, 1]
    end

    class << self
      private

      def folder
        Engine.root.join("public/javascripts")
      end

      def bundle
        folder.join("examiner.js")
      end

      # Their digests are known, so that nothing has to be read.
      def packs
        Packs::Shipped.all.to_h do |pack|
          [pack.id, "#{ADDRESS}/packs/#{pack.id}.js?v=#{pack.digest.first(16)}"]
        end
      end

      def address(file)
        digest = Digest::SHA256.file(file).hexdigest.first(16)
        "#{ADDRESS}/#{file.relative_path_from(folder)}?v=#{digest}"
      end
    end
  end
end
